package io.rebond.bounce;

import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The mailbox, by IMAP. */
@Singleton
class BounceMailbox {

    private static final Logger LOG = Logger.getLogger(BounceMailbox.class);

    /** At one visit: what is left over waits for the next. */
    private static final int MOST = 200;

    /** A report has our letter in it, which is far smaller. */
    private static final int LARGEST = 2_000_000;

    private static final String PATIENCE_MS = "10000";

    private final BounceConfig config;

    BounceMailbox(BounceConfig config) {
        this.config = config;
    }

    boolean isOn() {
        return config.host().isPresent();
    }

    /**
     * Shows each new report to {@code reader}, then deletes it. Mail that is no report is marked as seen, and not looked at
     * again.
     *
     * @throws MessagingException when the mailbox cannot be reached; what was not shown is new the next time
     */
    void visit(Consumer<Report> reader) throws MessagingException {
        try (var store = session().getStore()) {
            store.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.username().orElse(""),
                    config.password().orElse(""));
            try (var folder = store.getFolder(config.folder())) {
                folder.open(Folder.READ_WRITE);
                var fresh = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
                for (var mail : Stream.of(fresh).limit(MOST).toList()) {
                    var report = report(mail);
                    report.ifPresent(reader);
                    mail.setFlag(report.isPresent() ? Flag.DELETED : Flag.SEEN, true);
                }
            }
        }
    }

    private static Optional<Report> report(Message mail) throws MessagingException {
        try {
            return mail.getSize() > LARGEST ? Optional.empty() : Report.read(whole(mail));
        } catch (FolderClosedException | StoreClosedException e) {
            throw e;
        } catch (IOException | MessagingException e) {
            LOG.debugf(
                    "a mail that nobody can read is no report: %s", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Taken apart here: how an IMAP server tells the parts of a report differs too much. */
    private static Part whole(Message mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private Session session() {
        var protocol = config.tls() ? "imaps" : "imap";
        var settings = new Properties();
        settings.put("mail.store.protocol", protocol);
        settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        // What was fetched and not understood before a crash is still new.
        settings.put("mail." + protocol + ".peek", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put("mail." + protocol + "." + wait, PATIENCE_MS);
        }
        return Session.getInstance(settings);
    }
}
