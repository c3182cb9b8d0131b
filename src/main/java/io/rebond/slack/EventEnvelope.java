package io.rebond.slack;

import com.google.gson.JsonObject;
import io.rebond.block.SlackJson;
import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What Slack puts around every event.
 *
 * @param event as Slack sent it, with people's words: it goes no further than the translation
 * @param sent when Slack says that it happened, to the second
 * @param self Rebond's own user, or "" while nobody knows it
 * @param shared whether it happened in a channel that is shared with another company
 */
record EventEnvelope(String key, WorkspaceRef workspace, JsonObject event, Instant sent, String self, boolean shared) {

    static EventEnvelope of(JsonObject outer, Instant now, String self) {
        return new EventEnvelope(
                needed(outer, "event_id"),
                new WorkspaceRef(SlackPlatform.NAME, needed(outer, "team_id")),
                outer.getAsJsonObject("event"),
                SlackJson.text(outer, "event_time").map(EventEnvelope::instant).orElse(now),
                self,
                SlackJson.text(outer, "is_ext_shared_channel")
                        .filter("true"::equals)
                        .isPresent());
    }

    /** Who acted, where Slack names one person as such. */
    Optional<MemberRef> actor() {
        return SlackJson.text(event, "user").map(this::member);
    }

    String type() {
        return SlackJson.text(event, "type").orElse("");
    }

    /** To the microsecond where Slack tells it. */
    Instant at(String eventTs) {
        return eventTs == null ? sent : instant(eventTs);
    }

    MemberRef member(String user) {
        return new MemberRef(workspace, user);
    }

    /** Of who writes in a channel shared with another company, Slack says of which team they are; of others it does not. */
    boolean isOfAnotherCompany() {
        return SlackJson.text(event, "user_team")
                .filter(team -> team.startsWith("T") && !team.equals(workspace.id()))
                .isPresent();
    }

    boolean isOwn(String user) {
        return self.equals(user);
    }

    /** False only when Slack names the message's author, and it is not Rebond. */
    boolean mayBeOn(String author) {
        return author == null || self.isEmpty() || isOwn(author);
    }

    static Instant instant(String seconds) {
        try {
            var exact = new BigDecimal(seconds);
            long whole = exact.longValue();
            return Instant.ofEpochSecond(
                    whole,
                    exact.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a time of Slack's");
        }
    }

    private static String needed(JsonObject outer, String name) {
        return SlackJson.text(outer, name).orElseThrow(() -> new IllegalArgumentException("an event without " + name));
    }
}
