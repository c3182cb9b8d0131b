package io.rebond.mail;

import io.quarkus.qute.RawString;
import io.rebond.chat.Language;
import java.util.List;

/**
 * A page that a link in a letter leads to.
 *
 * @param heading above everything, or ""
 * @param lead beneath it, or ""
 * @param lines beneath the blocks
 * @param button what is posted to {@code action}; "" for no form
 * @param once tells one posting from the next, or ""
 * @param upload whether the form takes a file
 */
record MailPage(
        Language language,
        String title,
        String heading,
        String lead,
        List<RawString> blocks,
        List<String> lines,
        String button,
        String action,
        String once,
        boolean upload) {

    static MailPage saying(Language language, String heading, String lead) {
        return new MailPage(language, heading, heading, lead, List.of(), List.of(), "", "", "", false);
    }

    MailPage holding(List<RawString> more) {
        return new MailPage(language, title, heading, lead, more, lines, button, action, once, upload);
    }

    MailPage listing(List<String> more) {
        return new MailPage(language, title, heading, lead, blocks, more, button, action, once, upload);
    }

    MailPage posting(String label, String to) {
        return new MailPage(language, title, heading, lead, blocks, lines, label, to, once, upload);
    }

    MailPage once(String key) {
        return new MailPage(language, title, heading, lead, blocks, lines, button, action, key, upload);
    }

    MailPage uploading() {
        return new MailPage(language, title, heading, lead, blocks, lines, button, action, once, true);
    }
}
