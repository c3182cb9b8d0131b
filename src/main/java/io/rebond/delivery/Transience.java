package io.rebond.delivery;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a failure that passes (the database is away, two transactions collided) from one that stays. */
final class Transience {

    /**
     * SQLSTATE classes 08 connection, 40 rollback, 53 resources, 57 operator intervention (PostgreSQL, appendix A), and
     * H2's own 50200 lock time-out, 90007 closed object, 90098 closed, 90121 shut down.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private static final Set<String> STATES = Set.of("50200", "HYT00", "90007", "90098", "90121");

    private static final String UNIQUE = "23505";

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Also where another transaction was quicker to write the same: run again, this one sees it. */
    static boolean isCollision(Throwable failure) {
        return isTransient(failure)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState()));
    }

    static void rethrowIfTransient(RuntimeException failure) {
        if (isTransient(failure)) {
            throw failure;
        }
    }

    static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state != null
                        && (STATES.contains(state) || state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
