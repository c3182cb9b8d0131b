package io.rebond.chat;

import java.net.URI;

/**
 * Something to press.
 *
 * @param label at most 75 characters, Slack's limit for a button's text (Block Kit reference, button element)
 * @param opens the page that the press opens besides acting, or null; Slack reports such presses with the member's
 *     name, other platforms do not
 */
public record Button(String label, Action action, URI opens, Style style) {

    /** Slack's limit for a button's text (Block Kit reference, button element). */
    public static final int LABEL_LIMIT = 75;

    public enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }

    public Button {
        if (label.length() > LABEL_LIMIT) {
            int cut = LABEL_LIMIT - 1;
            label = label.substring(0, Character.isHighSurrogate(label.charAt(cut - 1)) ? cut - 1 : cut) + "…";
        }
    }

    public Button(String label, Action action) {
        this(label, action, null, Style.PLAIN);
    }

    public static Button opening(String label, URI page, Action action) {
        return new Button(label, action, page, Style.PLAIN);
    }

    public Button primary() {
        return new Button(label, action, opens, Style.PRIMARY);
    }

    public Button danger() {
        return new Button(label, action, opens, Style.DANGER);
    }
}
