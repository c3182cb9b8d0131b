package io.rebond.slack;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** All that is written to the log in a while, with the traces of what went wrong. */
public final class Overheard extends Handler {
    private final Queue<String> records = new ConcurrentLinkedQueue<>();

    public Overheard() {
        setLevel(Level.ALL);
    }

    public void begin() {
        Logger.getLogger("").addHandler(this);
    }

    public void end() {
        Logger.getLogger("").removeHandler(this);
    }

    public String all() {
        return String.join("\n", records);
    }

    @Override
    public void publish(LogRecord written) {
        var trace = new StringWriter();
        if (written.getThrown() != null) {
            written.getThrown().printStackTrace(new PrintWriter(trace));
        }
        records.add(ExtLogRecord.wrap(written).getFormattedMessage() + trace);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
