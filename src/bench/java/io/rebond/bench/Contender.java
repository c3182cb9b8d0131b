package io.rebond.bench;

import java.io.IOException;

/** One of those that are measured side by side. */
interface Contender extends AutoCloseable {

    LoadProcess.Goal goal();

    ProcessHandle process();

    /** Events that were dealt with beyond their acknowledgement; 0 for those who do nothing more. */
    long handled();

    /** Nothing is left to do. */
    void awaitQuiet();

    @Override
    void close() throws IOException;
}
