package io.rebond.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** H2's file, where the shipped settings put it: below the folder that Rebond is started in. */
public final class FileStorage implements Storage {

    private final Path folder;

    public FileStorage(Path folder) {
        this.folder = folder;
    }

    @Override
    public Engine engine() {
        return Engine.H2;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Connection open() throws SQLException {
        return open(shipped("rebond.database.url"));
    }

    @Override
    public Connection openJournal() throws SQLException {
        return open(shipped("rebond.database.url").replace("/rebond;", "/rebond-journal;"));
    }

    private Connection open(String address) throws SQLException {
        var data = folder.resolve("data").toAbsolutePath().toString();
        return DriverManager.getConnection(
                address.replace("${rebond.data}", data) + ";IFEXISTS=TRUE", shipped("rebond.database.user"), "");
    }

    @Override
    public void close() {
        // The folder is the test's to delete.
    }

    private static String shipped(String key) {
        var settings = new Properties();
        try (var source = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty(key);
    }
}
