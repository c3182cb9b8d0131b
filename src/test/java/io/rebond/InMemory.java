package io.rebond;

/** A database of its own for a house that stands beside others in the same process. */
public final class InMemory {

    private InMemory() {}

    /** As application.properties has the one that most tests share. */
    public static String named(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=100";
    }
}
