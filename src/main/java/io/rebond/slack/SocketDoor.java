package io.rebond.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.socket_mode.SocketModeClient;
import io.rebond.block.SlackJson;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * What comes through Socket Mode, by the same doors as what comes by HTTP. It is acknowledged once it is durable or
 * answered; without that Slack sends it again.
 */
@Singleton
class SocketDoor {
    private static final Logger LOG = Logger.getLogger(SocketDoor.class);

    private final EventDoor events;
    private final ActDoor acts;

    SocketDoor(EventDoor events, ActDoor acts) {
        this.events = events;
        this.acts = acts;
    }

    void listenTo(SocketModeClient client) {
        client.addEventsApiEnvelopeListener(envelope -> event(client, envelope.getEnvelopeId(), envelope.getPayload()));
        client.addSlashCommandsEnvelopeListener(envelope -> act(
                client,
                envelope.getEnvelopeId(),
                envelope.getPayload(),
                payload -> acts.command(SlackJson.as(SlashCommandPayload.class, payload))));
        client.addInteractiveEnvelopeListener(envelope -> act(
                client,
                envelope.getEnvelopeId(),
                envelope.getPayload(),
                payload -> acts.interaction(payload.getAsJsonObject())));
    }

    private void event(SocketModeClient client, String envelope, JsonElement payload) {
        try {
            events.take(payload.getAsJsonObject())
                    .thenAccept(reply -> answer(client, envelope, reply))
                    .exceptionally(failure -> {
                        LOG.errorf(failure, "an event of Slack's could not be taken, and will come again");
                        return null;
                    });
        } catch (IllegalArgumentException e) {
            answer(client, envelope, malformed(e));
        }
    }

    private void act(SocketModeClient client, String envelope, JsonElement payload, Function<JsonElement, Reply> door) {
        try {
            answer(client, envelope, door.apply(payload));
        } catch (IllegalArgumentException e) {
            answer(client, envelope, malformed(e));
        }
    }

    /** What is malformed would be so again, and is acknowledged; what could not be kept is not. */
    private static void answer(SocketModeClient client, String envelope, Reply reply) {
        if (reply.status() == Reply.LATER.status()) {
            return;
        }
        var answer = new JsonObject();
        answer.addProperty("envelope_id", envelope);
        if (!reply.json().isEmpty()) {
            answer.add("payload", SlackJson.read(reply.json()));
        }
        client.sendSocketModeResponse(answer.toString());
    }

    private static Reply malformed(IllegalArgumentException e) {
        LOG.warnf("Slack sent what could not be understood: %s", e.getMessage());
        return Reply.MALFORMED;
    }
}
