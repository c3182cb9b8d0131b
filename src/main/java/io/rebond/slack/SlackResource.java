package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import io.rebond.block.SlackJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The address that Slack calls. Not a byte is understood before its signature. */
@Path("/slack/events")
class SlackResource {
    private static final Logger LOG = Logger.getLogger(SlackResource.class);

    private final SlackSignature signature;
    private final EventDoor events;
    private final ActDoor acts;
    private final ExecutorService workers;

    SlackResource(SlackSignature signature, EventDoor events, ActDoor acts, ExecutorService workers) {
        this.signature = signature;
        this.events = events;
        this.acts = acts;
        this.workers = workers;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public CompletionStage<Response> receive(
            @HeaderParam("X-Slack-Request-Timestamp") String timestamp,
            @HeaderParam("X-Slack-Signature") String signed,
            byte[] body) {
        if (!signature.canTell()) {
            return CompletableFuture.completedFuture(Response.status(404).build());
        }
        if (body == null || !signature.isGenuine(timestamp, signed, body)) {
            return CompletableFuture.completedFuture(Response.status(401).build());
        }
        return understood(new String(body, UTF_8)).thenApply(SlackResource::response);
    }

    private CompletionStage<Reply> understood(String body) {
        if (body.startsWith("{")) {
            try {
                return events.take(SlackJson.read(body));
            } catch (IllegalArgumentException e) {
                return CompletableFuture.completedFuture(malformed(e));
            }
        }
        return CompletableFuture.supplyAsync(() -> act(fields(body)), workers);
    }

    private Reply act(Map<String, String> fields) {
        try {
            if (fields.containsKey("payload")) {
                return acts.interaction(SlackJson.read(fields.get("payload")));
            }
            return fields.containsKey("command")
                    ? acts.command(SlackJson.as(SlashCommandPayload.class, SlackJson.tree(fields)))
                    : Reply.TAKEN;
        } catch (IllegalArgumentException e) {
            return malformed(e);
        }
    }

    private static Reply malformed(IllegalArgumentException e) {
        LOG.warnf("Slack sent what could not be understood: %s", e.getMessage());
        return Reply.MALFORMED;
    }

    private static Map<String, String> fields(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> decoded(field[0]), field -> decoded(field[1]), (a, b) -> a));
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, UTF_8);
    }

    private static Response response(Reply reply) {
        var response = Response.status(reply.status());
        return reply.json().isEmpty()
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                        .entity(reply.json().getBytes(UTF_8))
                        .build();
    }
}
