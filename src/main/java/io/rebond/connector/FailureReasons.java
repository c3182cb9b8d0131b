package io.rebond.connector;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import io.rebond.chat.DeliveryFailed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import retrofit2.HttpException;
import retrofit2.Response;

/** What a failure of the Bot Connector means: whether another try may help, and why in words. */
@Singleton
public class FailureReasons {

    /** What Teams itself asks to try again, besides what any server may suffer from. */
    private static final Set<Integer> FOR_NOW = Set.of(401, 408, 412, 429, 500, 502, 503, 504);

    private static final Map<String, String> KNOWN = Map.of(
            "BotNotInConversationRoster", "Rebond is not in this conversation: add the app to the team or chat",
            "ConversationBlockedByUser", "the person has blocked Rebond",
            "MessageWritesBlocked", "the person has blocked or removed Rebond",
            "ConversationNotFound", "Teams knows no such conversation: it was deleted, or Rebond was removed from it",
            "MessageSizeTooBig", "the message is too big for Teams",
            "ServiceError", "Teams refused the message");

    private final Clock clock;
    private volatile Instant unreachableSince;
    private volatile String lastFatal;

    FailureReasons(Clock clock) {
        this.clock = clock;
    }

    <T> T wentWell(T answer) {
        unreachableSince = null;
        return answer;
    }

    /** Since when nothing gets through. */
    public Optional<Instant> unreachableSince() {
        return Optional.ofNullable(unreachableSince);
    }

    /** The last reason for which a delivery was given up here. */
    public Optional<String> lastFatal() {
        return Optional.ofNullable(lastFatal);
    }

    DeliveryFailed of(Throwable failure) {
        if (failure instanceof ErrorResponseException answered && answered.response() != null) {
            return refused(answered.response(), code(answered));
        }
        if (failure instanceof HttpException answered && answered.response() != null) {
            return refused(answered.response(), "");
        }
        noteUnreachable();
        return failure instanceof TokenUnavailable
                ? DeliveryFailed.forNow("Rebond's own token could not be had: " + failure.getMessage())
                : DeliveryFailed.forNow(
                        "Teams did not answer: " + failure.getClass().getSimpleName());
    }

    private DeliveryFailed refused(Response<?> response, String code) {
        int status = response.code();
        if (FOR_NOW.contains(status)) {
            noteUnreachable();
            var reason = "Teams answered " + status;
            return retryAfter(response)
                    .map(wait -> DeliveryFailed.forNow(reason, wait))
                    .orElseGet(() -> DeliveryFailed.forNow(reason));
        }
        unreachableSince = null;
        lastFatal =
                KNOWN.getOrDefault(code, "Teams refused it") + " (" + status + (code.isEmpty() ? "" : " " + code) + ")";
        return DeliveryFailed.forGood(lastFatal);
    }

    private void noteUnreachable() {
        if (unreachableSince == null) {
            unreachableSince = clock.instant();
        }
    }

    /** Teams' own short code; its message may quote what was sent. */
    private static String code(ErrorResponseException answered) {
        var body = answered.body();
        var code =
                body == null || body.getError() == null ? null : body.getError().getCode();
        return code != null && code.matches("\\w{1,60}") ? code : "";
    }

    private static Optional<Duration> retryAfter(Response<?> response) {
        return Optional.ofNullable(response.headers().get("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
