package io.rebond.gathering;

/** What people gather for. The two that all are to know of count the days down and take questions. */
public enum Kind {
    MEETING,
    /** The company's results. */
    RESULTS,
    /** Somebody of the management speaks. */
    SPEECH;

    boolean isForAll() {
        return this != MEETING;
    }
}
