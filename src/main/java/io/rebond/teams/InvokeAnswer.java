package io.rebond.teams;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import io.rebond.card.AdaptiveCard;
import io.rebond.card.CardJson;

/** What Teams shows at once to whoever used a card or a dialog. */
sealed interface InvokeAnswer {

    static OnCard words(String words) {
        return new OnCard(200, OnCard.WORDS, words, false);
    }

    /** Words that are seen on the card or not at all. */
    static OnCard inPassing(String words) {
        return new OnCard(200, OnCard.WORDS, words, true);
    }

    static OnCard card(AdaptiveCard card) {
        return new OnCard(200, Letterhead.CARD, CardJson.tree(card), false);
    }

    static OnCard refusal(String words) {
        return new OnCard(400, OnCard.ERROR, new OnCard.Reason("BadRequest", words), false);
    }

    /** The dialog opens, or stays open, with this inside. */
    static InDialog dialog(String title, AdaptiveCard inside) {
        var shown = new InDialog.Shown(
                title, "medium", "medium", new InDialog.Inside(Letterhead.CARD, CardJson.tree(inside)));
        return new InDialog(new InDialog.Task("continue", shown));
    }

    /** The dialog has done its work, and says this last word. */
    static InDialog lastWord(String words) {
        return new InDialog(new InDialog.Task("message", words));
    }

    /**
     * Words, or the card as it is now.
     *
     * @param statusCode repeated in the answer's body, as universal actions want it
     * @param passing whether no chat may keep it
     */
    record OnCard(
            int statusCode,
            String type,
            Object value,
            @JsonIgnore boolean passing) implements InvokeAnswer {

        private static final String WORDS = "application/vnd.microsoft.activity.message";
        private static final String ERROR = "application/vnd.microsoft.error";

        record Reason(String code, String message) {}
    }

    /** What becomes of a dialog, which Microsoft's protocol calls a task. */
    record InDialog(Task task) implements InvokeAnswer {

        record Task(String type, Object value) {}

        record Shown(String title, String height, String width, Inside card) {}

        record Inside(String contentType, JsonNode content) {}
    }
}
