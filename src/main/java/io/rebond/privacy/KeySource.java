package io.rebond.privacy;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the secret key comes from: {@code REBOND_SECRET_KEY}, or, on H2 only, a file made once beside the database.
 * Replicas on PostgreSQL must be given the same one, or they would count an anonymous vote twice.
 */
@Singleton
class KeySource implements Diagnosis {

    private static final String KEY = "REBOND_SECRET_KEY";
    private static final int LEAST = 32;
    /** With H2's file system that opens again what an interrupt closed, or without. */
    private static final Pattern FILE_DATABASE = Pattern.compile("jdbc:h2:file:(?:retry:)?(?<place>[^;]+).*");

    private final Optional<String> given;
    private final String database;
    private final String engine;

    KeySource(
            @ConfigProperty(name = "rebond.secret-key") Optional<String> given,
            @ConfigProperty(name = "rebond.database.url") String database,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String engine) {
        this.given = given;
        this.database = database;
        this.engine = engine;
    }

    byte[] secret() {
        return given.or(this::besideTheDatabase).orElseGet(KeySource::random).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Finding> findings() {
        if (given.isPresent()) {
            return List.of(given.get().length() < LEAST ? tooShort() : fine());
        }
        return List.of(engine.equals("h2") ? generated() : missing());
    }

    private Optional<String> besideTheDatabase() {
        var file = FILE_DATABASE.matcher(database);
        if (!file.matches()) {
            return Optional.empty();
        }
        var place = file.group("place");
        // H2 knows one sign of the shell.
        var path = Path.of(
                (place.startsWith("~") ? System.getProperty("user.home") + place.substring(1) : place) + ".key");
        try {
            return Optional.of(readOrMake(path.toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException("the secret key beside the database cannot be read or made: " + path, e);
        }
    }

    private static String readOrMake(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        try {
            Files.createFile(path, ownerOnly(path));
            Files.writeString(path, random());
        } catch (FileAlreadyExistsException e) {
            return Files.readString(path);
        }
        return Files.readString(path);
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Finding fine() {
        return new Finding(Weight.FINE, KEY, "given.", "fournie.");
    }

    private static Finding tooShort() {
        return new Finding(
                Weight.WRONG,
                KEY,
                "has fewer than 32 characters; make one with: openssl rand -base64 32",
                "a moins de 32 caractères ; en créer une avec : openssl rand -base64 32");
    }

    private static Finding generated() {
        return new Finding(
                Weight.OFF,
                KEY,
                "not given, so one is kept beside the database; for real use move it away from there.",
                "absente : une clé est gardée à côté de la base ; en usage réel, déplacez-la ailleurs.");
    }

    private static Finding missing() {
        return new Finding(
                Weight.WRONG,
                KEY,
                "is missing; every replica needs the same one, made with: openssl rand -base64 32",
                "manque ; chaque réplique a besoin de la même, créée avec : openssl rand -base64 32");
    }
}
