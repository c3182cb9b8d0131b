package io.rebond.digest;

/** How a community stands to a source. */
enum Standing {
    FOLLOWED,
    /** It is not read; what it brought goes on waiting. */
    PAUSED,
    /** It is not read, and what it brought waits no longer unless somebody accepted it. */
    REMOVED
}
