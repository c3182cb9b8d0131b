package io.rebond.teams;

import io.rebond.card.AdaptiveCard;
import io.rebond.card.CardJson;

/**
 * What Teams shows at once to whoever used a card: words, or the card as it is now.
 *
 * @param statusCode repeated in the answer's body, as universal actions want it
 */
record InvokeAnswer(int statusCode, String type, Object value) {

    private static final String WORDS = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";

    static InvokeAnswer words(String words) {
        return new InvokeAnswer(200, WORDS, words);
    }

    static InvokeAnswer card(AdaptiveCard card) {
        return new InvokeAnswer(200, Letterhead.CARD, CardJson.tree(card));
    }

    static InvokeAnswer refusal(String words) {
        return new InvokeAnswer(400, ERROR, new Reason("BadRequest", words));
    }

    record Reason(String code, String message) {}
}
