package io.rebond;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** SQL where rows are many or locks matter; its connections join the running transaction. */
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource database) {
        var jdbi = Jdbi.create(database);
        // A failed statement's message reaches the log, and must not bring along what was bound to it.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
