package io.rebond.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where a Rebond process keeps what it knows. */
public interface Storage extends AutoCloseable {

    Engine engine();

    /** The environment that leads Rebond there. */
    Map<String, String> settings();

    /** A look at what was kept, once Rebond has stopped. */
    Connection open() throws SQLException;

    /** The same, at the journal. */
    Connection openJournal() throws SQLException;

    @Override
    void close() throws IOException;
}
