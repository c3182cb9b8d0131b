package io.rebond.slack;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import java.time.Duration;

/** Slack did not do what it was asked to. Holds Slack's code, never what was sent. */
class SlackRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Refusal reason;
    private final String code;
    private final Duration retryAfter;

    SlackRefused(Refusal reason, String code, Duration retryAfter) {
        super(reason + " (" + code + ")");
        this.reason = reason;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static SlackRefused by(String code) {
        return new SlackRefused(Refusal.of(code), code, null);
    }

    Refusal reason() {
        return reason;
    }

    String in(Language language) {
        return Words.in(language, SlackMessages.class).refusal(reason) + " (" + code + ")";
    }

    DeliveryFailed asDeliveryFailed() {
        var words = in(Language.ENGLISH);
        if (reason.isForGood()) {
            return DeliveryFailed.forGood(words);
        }
        return retryAfter == null ? DeliveryFailed.forNow(words) : DeliveryFailed.forNow(words, retryAfter);
    }
}
