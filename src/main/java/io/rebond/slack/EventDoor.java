package io.rebond.slack;

import com.google.gson.JsonObject;
import io.rebond.block.SlackJson;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Inbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/** Events, once they are known to come from Slack. Never blocks: the answer comes when the event is durable. */
@Singleton
class EventDoor {
    private static final Logger LOG = Logger.getLogger(EventDoor.class);

    private final Inbox inbox;
    private final EventTranslator translator;
    private final Bystanders bystanders;
    private final Strangers strangers;
    private final Workspaces workspaces;
    private final Clock clock;

    EventDoor(
            Inbox inbox,
            EventTranslator translator,
            Bystanders bystanders,
            Strangers strangers,
            Workspaces workspaces,
            Clock clock) {
        this.inbox = inbox;
        this.translator = translator;
        this.bystanders = bystanders;
        this.strangers = strangers;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for what is no event */
    CompletionStage<Reply> take(JsonObject outer) {
        var type = SlackJson.text(outer, "type").orElse("");
        if (type.equals("url_verification")) {
            return done(Reply.of(
                    Map.of("challenge", SlackJson.text(outer, "challenge").orElse(""))));
        }
        return type.equals("event_callback") ? event(outer) : done(Reply.TAKEN);
    }

    private CompletionStage<Reply> event(JsonObject outer) {
        var us = workspaces.current();
        if (us.isEmpty()) {
            return done(Reply.LATER);
        }
        var envelope = EventEnvelope.of(outer, clock.instant(), us.get().botUser());
        if (!envelope.workspace().equals(us.get().ref()) || envelope.isOfAnotherCompany()) {
            return done(Reply.TAKEN);
        }
        return envelope.shared() ? shared(envelope) : seen(envelope);
    }

    /** While Slack cannot say whose colleague acted, the event is left with Slack. */
    private CompletionStage<Reply> shared(EventEnvelope envelope) {
        return strangers
                .isActing(envelope)
                .thenCompose(stranger -> stranger ? done(Reply.TAKEN) : seen(envelope))
                .exceptionally(failure -> {
                    LOG.warnf("an event of a shared channel could not be taken: %s", failure.getMessage());
                    return Reply.LATER;
                });
    }

    private CompletionStage<Reply> seen(EventEnvelope envelope) {
        return bystanders
                .see(envelope)
                .thenCompose(
                        seen -> translator.later(envelope).map(this::append).orElseGet(() -> done(Reply.TAKEN)));
    }

    private CompletionStage<Reply> append(ChatEvent.Later event) {
        try {
            return inbox.later(event).handle((durable, failure) -> failure == null ? Reply.TAKEN : Reply.LATER);
        } catch (IllegalArgumentException e) {
            LOG.warnf(
                    "an event past every length was dropped: %s",
                    event.getClass().getSimpleName());
            return done(Reply.TAKEN);
        }
    }

    private static CompletionStage<Reply> done(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
