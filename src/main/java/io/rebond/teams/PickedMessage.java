package io.rebond.teams;

import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Utterance;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/** A message as Teams hands it over when somebody chooses Rebond in its menu: it is told then, and never again. */
record PickedMessage(Incoming activity, Map<?, ?> message) {

    /** @throws IllegalArgumentException for what Teams does not send */
    static PickedMessage of(Incoming activity) {
        if (activity.value().get("messagePayload") instanceof Map<?, ?> message) {
            return new PickedMessage(activity, message);
        }
        throw new IllegalArgumentException("a message was chosen, and none came along");
    }

    /** @param open whether whoever works here may read the conversation */
    Utterance said(boolean open, Instant otherwise) {
        var body = map(message, "body");
        var page = Jsoup.parse(word(body, "content"));
        boolean html = "html".equals(word(body, "contentType"));
        var words = html ? page.text() : word(body, "content");
        var anchor = page.selectFirst("a[href^=http]");
        return new Utterance(
                new MessageRef(activity.where(), Limits.id(word(message, "id"))),
                author(),
                at(otherwise),
                open,
                words.strip(),
                html && anchor != null ? anchor.attr("href") : Utterance.linkIn(words),
                word(message, "linkToMessage"));
    }

    /** A person of the tenant's own directory: guests of another name or an app cannot be asked. */
    private Optional<MemberRef> author() {
        var user = map(map(message, "from"), "user");
        return Optional.of(word(user, "id"))
                .filter(id -> !id.isBlank() && "aadUser".equals(word(user, "userIdentityType")))
                .map(id -> new MemberRef(activity.workspace(), Limits.name(id)));
    }

    private Instant at(Instant otherwise) {
        try {
            return Instant.parse(word(message, "createdDateTime"));
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private static Map<?, ?> map(Map<?, ?> holder, String name) {
        return holder.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String word(Map<?, ?> holder, String name) {
        return holder.get(name) instanceof String word ? word : "";
    }
}
