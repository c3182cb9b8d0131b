package io.rebond.api;

/**
 * One report that a token reads.
 *
 * @param community of which, or {@link #EVERYWHERE}
 */
record Permission(String report, long community) {

    /** Every community of the workspace, those to come included. */
    static final long EVERYWHERE = 0;
}
