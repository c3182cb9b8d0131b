package io.rebond.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rebond.chat.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a card sends back when it is used: nothing of it is believed but what the seal vouches for.
 *
 * @param token the sealed action
 * @param choice which of the card's lists this button belongs to, or null
 * @param form the form as it was drawn, so that it can be drawn again with its errors, or null
 * @param place the sealed name of the channel that the form was asked for in, or null for the chat that it stands in
 * @param msteams what Teams does of its own when the button is pressed, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CardData(String token, String choice, String form, String place, Wish msteams) {

    /** Stands before the names of inputs, which share one space with the data's own. */
    static final String FIELD = "f.";

    /** Reads what came back: a map of what the card sent and what was put in. */
    public static Optional<CardData> of(Map<?, ?> sent) {
        return Optional.ofNullable(string(sent, "token"))
                .map(token -> new CardData(
                        token, string(sent, "choice"), string(sent, "form"), string(sent, "place"), Wish.of(sent)));
    }

    CardData(String token, String choice, String form) {
        this(token, choice, form, null, null);
    }

    /** What a form's button sends, wherever the form is shown. */
    static CardData ofForm(String token, String form, String place) {
        return new CardData(token, null, form, place, null);
    }

    /** Teams asks for the dialog to show instead of telling of the press. */
    CardData openingADialog() {
        return new CardData(token, choice, form, place, Wish.DIALOG);
    }

    /** The button was to open a dialog: whoever is told of the press instead is where there are none. */
    public boolean opensADialog() {
        return Wish.DIALOG.equals(msteams);
    }

    /** What was chosen or typed, by field name. */
    public Map<String, String> values(Map<?, ?> sent) {
        var values = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            if (name instanceof String field && field.startsWith(FIELD) && value instanceof String typed) {
                values.put(nameOf(field), typed);
            }
        });
        return values;
    }

    /** A button of a list says nothing of the card's other lists. */
    private String nameOf(String field) {
        var name = field.substring(FIELD.length());
        return name.equals(choice) ? Block.Select.VALUE : name;
    }

    /** What a button asks of Teams itself. */
    record Wish(String type) {
        static final Wish DIALOG = new Wish("task/fetch");

        private static Wish of(Map<?, ?> sent) {
            return sent.get("msteams") instanceof Map<?, ?> wish
                            && DIALOG.type().equals(wish.get("type"))
                    ? DIALOG
                    : null;
        }
    }

    private static String string(Map<?, ?> sent, String name) {
        return sent.get(name) instanceof String value ? value : null;
    }
}
