package io.rebond.mail;

import io.rebond.chat.Message;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;

/** Writes a message as a letter, in the reader's language. */
@Singleton
class LetterWriter {

    /** What mail programs show of a subject, and what fits a header line. */
    private static final int SUBJECT_LIMIT = 120;

    private final Links links;
    private final MailSettings settings;

    LetterWriter(Links links, MailSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    Letter write(Message message, Letterhead head) {
        var recipient = head.recipient();
        var layout = new Layout(links, head, message.blocks());
        var renderer = new LetterRenderer(layout, recipient.language());
        var plain = new PlainRenderer(layout, Words.in(recipient.language(), MailMessages.class));
        var sender = settings.sender().name();
        var subject = subject(message.summary());
        var html = Sheets.letter(new Sheet(
                        recipient.language(),
                        subject,
                        renderer.html(message.blocks()),
                        sender,
                        links.leaving(recipient)))
                .setLocale(recipient.language().locale())
                .render();
        var text = Sheets.plain(new PlainSheet(plain.lines(message.blocks()), sender, links.leaving(recipient)))
                .setLocale(recipient.language().locale())
                .render();
        return new Letter(subject, html, text, renderer.pictures());
    }

    /** One line: what could begin another header never gets into this one. */
    private static String subject(String summary) {
        var line = summary.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        if (line.length() <= SUBJECT_LIMIT) {
            return line;
        }
        var cut = line.substring(
                0, Character.isHighSurrogate(line.charAt(SUBJECT_LIMIT - 2)) ? SUBJECT_LIMIT - 2 : SUBJECT_LIMIT - 1);
        return cut.replaceFirst("\\s+\\S*$", "") + "…";
    }
}
