package io.rebond.mail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What has arrived. */
public final class Letterbox {

    static final String RETURNS = "bounces@exemple.fr";

    private final GreenMail server;

    Letterbox(GreenMail server) {
        this.server = server;
    }

    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    public List<Arrived> all() {
        return Stream.of(server.getReceivedMessages()).map(Letterbox::open).toList();
    }

    /** The letters to one address, once there are as many. */
    public List<Arrived> to(String address, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> to(address).size() >= count);
        return to(address);
    }

    public List<Arrived> to(String address) {
        return all().stream()
                .filter(letter -> letter.header("To").equals(address))
                .toList();
    }

    /** Another server sends a mail to where letters come back. */
    public void comesBack(String mail) {
        owner().deliver(GreenMailUtil.newMimeMessage(mail.replace("\n", "\r\n")));
    }

    /** How many mails the mailbox of what came back holds. */
    public int inMailbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(owner()).getMessageCount();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    private GreenMailUser owner() {
        return server.getUserManager().getUserByEmail(RETURNS);
    }

    Arrived withId(String id) {
        return all().stream()
                .filter(letter -> letter.header("Message-ID").startsWith("<" + id + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static Arrived open(MimeMessage message) {
        try {
            return Arrived.of(message);
        } catch (MessagingException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
