package io.rebond;

import io.quarkus.runtime.LaunchMode;
import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Each runner speaks to one engine, and H2 serves one process from one file: an address of another kind is said in words
 * before anything connects.
 */
@Singleton
class DatabaseDiagnosis implements Diagnosis {

    private static final String KEY = "REBOND_DATABASE_URL";

    /** What lets both engines share their SQL. */
    private static final List<String> SHARED =
            List.of("MODE=POSTGRESQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH");

    private final String engine;
    private final String address;
    private final LaunchMode mode;

    DatabaseDiagnosis(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String engine,
            @ConfigProperty(name = "rebond.database.url") String address,
            LaunchMode mode) {
        this.engine = engine;
        this.address = address;
        this.mode = mode;
    }

    @Override
    public List<Finding> findings() {
        if (!address.startsWith("jdbc:" + engine + ":")) {
            return List.of(anotherEngine());
        }
        var wrong = engine.equals("h2")
                ? Stream.of(place(), settings()).flatMap(Optional::stream).toList()
                : List.<Finding>of();
        return wrong.isEmpty()
                ? List.of(new Finding(Weight.FINE, KEY, "fits this runner.", "convient à ce lanceur."))
                : wrong;
    }

    private Finding anotherEngine() {
        return new Finding(
                Weight.WRONG,
                KEY,
                "this runner speaks to " + engine + ": its address begins with jdbc:" + engine + ":",
                "ce lanceur parle à " + engine + " : son adresse commence par jdbc:" + engine + ":");
    }

    /** What is in memory is gone with the process, which is what tests want; a server would let several processes in. */
    private Optional<Finding> place() {
        boolean fits =
                address.startsWith("jdbc:h2:file:") || mode != LaunchMode.NORMAL && address.startsWith("jdbc:h2:mem:");
        return fits
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WRONG,
                        KEY,
                        "on H2 Rebond keeps a file that it alone opens: its address begins with jdbc:h2:file: (for a"
                                + " database elsewhere take PostgreSQL and its runner).",
                        "sur H2, Rebond garde un fichier qu’il ouvre seul\u202f: son adresse commence par jdbc:h2:file:"
                                + " (pour une base située ailleurs, prenez PostgreSQL et son lanceur)."));
    }

    private Optional<Finding> settings() {
        var given = List.of(address.toUpperCase(Locale.ROOT).split(";"));
        var missing =
                SHARED.stream().filter(setting -> !given.contains(setting)).collect(Collectors.joining(";"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WRONG,
                        KEY,
                        "lacks settings that Rebond needs on H2: append ;" + missing,
                        "manque de réglages dont Rebond a besoin sur H2\u202f: ajoutez ;" + missing));
    }
}
