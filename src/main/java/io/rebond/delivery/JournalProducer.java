package io.rebond.delivery;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** The journal that the engine is best served with; its own file on H2 lies beside the database and under its name. */
@Singleton
class JournalProducer {

    /** The writer, the handler, the gauge, and whoever replays or erases. */
    private static final int CONNECTIONS = 4;

    /** Within a setting, H2 writes a semicolon with a backslash. */
    private static final Pattern SETTINGS = Pattern.compile("(?<!\\\\);");

    private static final Pattern OF_THE_OTHER = Pattern.compile("(?is)(?:IFEXISTS|FORBID_CREATION|INIT)=.*");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private AgroalDataSource file;

    @Produces
    @Singleton
    Journal journal(
            Jdbi database,
            Durability effects,
            AfterCommit afterCommit,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String engine,
            @ConfigProperty(name = "rebond.database.url") String url,
            @ConfigProperty(name = "rebond.database.user") String user,
            @ConfigProperty(name = "rebond.database.password") Optional<String> password)
            throws SQLException {
        if (!engine.equals("h2")) {
            return new JournalAmongAll(database);
        }
        file = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(PATIENCE)
                        .connectionFactoryConfiguration(connections -> connections
                                .jdbcUrl(beside(url))
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password.orElse(""))))));
        return new JournalApart(file, database, effects, afterCommit);
    }

    /**
     * {@code jdbc:h2:file:./data/rebond;…} becomes {@code jdbc:h2:file:./data/rebond-journal;…}. It is made where it does not
     * exist, whatever the other must do, and what is to be run at each connection is meant for the other.
     */
    private static String beside(String url) {
        var parts = SETTINGS.split(url);
        return Stream.concat(
                        Stream.of(parts[0] + "-journal"),
                        Stream.of(parts).skip(1).filter(setting -> !OF_THE_OTHER
                                .matcher(setting)
                                .matches()))
                .collect(Collectors.joining(";"));
    }

    @PreDestroy
    void close() {
        if (file != null) {
            file.close();
        }
    }
}
