package io.rebond.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The addresses that stand in letters, and what they mean when they come back. Each is signed as a whole: none leads to a
 * page, acts on a thing or speaks for a reader that we did not put into it. What only opens a page names no reader at all.
 */
@Singleton
class Links {

    /** A path is refused beyond it, before anything is decoded; ours are far shorter. */
    private static final int LONGEST = 1_500;
    /** Mail programs and Vert.x (4,096 for a request line) cut what is longer. */
    private static final int LONGEST_LINK = 2_000;

    private static final int LONGEST_ABOUT = 120;

    private static final String PAGE = "mail.page";
    private static final String PRESS = "mail.press";
    private static final String LEAVE = "mail.leave";
    private static final String FIELD = "\n";

    private final Seal seal;
    private final MailSettings settings;
    private final Recipients recipients;

    Links(Seal seal, MailSettings settings, Recipients recipients) {
        this.seal = seal;
        this.settings = settings;
        this.recipients = recipients;
    }

    /** Leads to the page and counts; the page itself where that would be too long. */
    URI opening(Action action, URI page) {
        var token = seal.seal(action);
        var link = settings.at("/mail/read/" + token + "/" + seal.seal(new Action(PAGE, digest(token, page.toString())))
                + "?to=" + URLEncoder.encode(page.toString(), UTF_8));
        return link.toString().length() > LONGEST_LINK ? page : link;
    }

    /** What was opened, if we put that link together. */
    Optional<Action> opened(String action, String page, String to) {
        return signed(page, PAGE)
                .filter(argument -> to != null && to.length() <= LONGEST_LINK)
                .filter(argument -> argument.equals(digest(action, to)))
                .flatMap(argument -> open(action));
    }

    URI pressing(Letterhead head, Button button, String about) {
        var token = seal.seal(button.action());
        var argument = String.join(
                FIELD,
                head.recipient().id(),
                head.letter().id(),
                digest(token, ""),
                line(button.label(), Button.LABEL_LIMIT),
                line(about, LONGEST_ABOUT));
        return settings.at("/mail/act/" + token + "/" + seal.seal(new Action(PRESS, argument)));
    }

    /** What is to be pressed, if we put that link together and still know the reader. */
    Optional<Press> pressed(String action, String reader) {
        return signed(reader, PRESS)
                .map(argument -> argument.split(FIELD, -1))
                .filter(fields -> fields[2].equals(digest(action, "")))
                .flatMap(fields -> open(action).flatMap(known -> press(known, fields)));
    }

    URI leaving(Recipient recipient) {
        return settings.at("/mail/unsubscribe/" + token(recipient));
    }

    /** Whose subscription the link is about. */
    Optional<Recipient> leaver(String token) {
        return signed(token, LEAVE).flatMap(recipients::find);
    }

    String token(Recipient recipient) {
        return seal.seal(new Action(LEAVE, recipient.id()));
    }

    private Optional<Press> press(Action action, String[] fields) {
        return recipients
                .find(fields[0])
                .map(recipient -> new Press(
                        recipient, new MessageRef(recipient.conversation(), fields[1]), action, fields[3], fields[4]));
    }

    private Optional<String> signed(String token, String name) {
        return open(token).filter(action -> action.name().equals(name)).map(Action::argument);
    }

    private Optional<Action> open(String token) {
        return token.length() > LONGEST ? Optional.empty() : seal.open(token);
    }

    private static String line(String words, int most) {
        var line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1) + "…";
    }

    private static String digest(String token, String page) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest((token + FIELD + page).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
