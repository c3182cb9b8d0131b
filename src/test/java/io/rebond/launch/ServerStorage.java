package io.rebond.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL server of the run's own, which forces each commit to disk as one that was installed would. */
public final class ServerStorage implements Storage {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    public ServerStorage() throws IOException {
        // The library turns it off, so that a commit would be told before it is on disk.
        server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Override
    public Engine engine() {
        return Engine.POSTGRESQL;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("REBOND_DATABASE_URL", server.getJdbcUrl(USER, USER), "REBOND_DATABASE_USER", USER);
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(USER, USER));
    }

    @Override
    public Connection openJournal() throws SQLException {
        return open();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
