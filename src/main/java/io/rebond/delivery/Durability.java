package io.rebond.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes commits survive power loss before anybody is told of them. PostgreSQL does so by itself; H2 writes to its file
 * but does not force it to disk unless asked.
 */
@Singleton
class Durability {

    private final DataSource database;
    private final boolean asked;
    private final AtomicLong arrivals = new AtomicLong();
    private long forced;
    private volatile boolean deferred;

    Durability(DataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String engine) {
        this.database = database;
        this.asked = engine.equals("h2");
    }

    /** As long as nobody is told of a commit, and whoever makes them can make them again; the next one then covers all. */
    void defer(boolean awhile) {
        deferred = awhile;
    }

    /** Forces what has been committed so far; those who arrive while it runs share the next run. */
    void force() throws SQLException {
        if (!asked || deferred) {
            return;
        }
        long arrival = arrivals.incrementAndGet();
        synchronized (this) {
            if (forced < arrival) {
                long covered = arrivals.get();
                checkpoint();
                forced = covered;
            }
        }
    }

    private void checkpoint() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }
}
