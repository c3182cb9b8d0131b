package io.rebond.teams;

import io.rebond.chat.Inbox;
import io.rebond.teams.Doorkeeper.Caller;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/**
 * Where Teams delivers. 401 and 403 for what is not believed, 503 when the database is away, so that Teams delivers again;
 * 200 once what nobody waits for is durable.
 */
@Path("/api/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class MessagesResource {

    private static final Logger LOG = Logger.getLogger(MessagesResource.class);

    private final Doorkeeper door;
    private final Introductions introductions;
    private final Reception reception;
    private final Happenings happenings;
    private final Inbox inbox;

    MessagesResource(
            Doorkeeper door, Introductions introductions, Reception reception, Happenings happenings, Inbox inbox) {
        this.door = door;
        this.introductions = introductions;
        this.reception = reception;
        this.happenings = happenings;
        this.inbox = inbox;
    }

    @POST
    @Blocking
    public CompletionStage<Response> receive(byte[] body, @Context HttpServerRequest request) {
        try {
            var caller = caller(request);
            door.greet(caller);
            var activity = ActivityReader.read(body);
            door.admit(caller, activity);
            return take(activity);
        } catch (Refused e) {
            LOG.infof("an activity was refused: %s", e.getMessage());
            return status(e.status());
        } catch (IllegalArgumentException e) {
            LOG.infof("an activity makes no sense: %s", e.getMessage());
            return status(400);
        } catch (JdbiException e) {
            // Not its message: it may hold what was to be kept.
            LOG.warnf("an activity could not be taken: %s", e.getClass().getSimpleName());
            return status(503);
        }
    }

    private CompletionStage<Response> take(Incoming activity) {
        var news = introductions.take(activity).map(met -> inbox.later(happenings.profile(met, activity)));
        if ("invoke".equals(activity.type())) {
            return CompletableFuture.completedFuture(reception
                    .invoke(activity)
                    .map(answer -> Response.ok(answer).build())
                    .orElseGet(() -> Response.status(501).build()));
        }
        var durable = reception.take(activity).stream().map(inbox::later).map(CompletionStage::toCompletableFuture);
        return CompletableFuture.allOf(durable.toArray(CompletableFuture[]::new))
                .runAfterBoth(news.orElseGet(() -> CompletableFuture.completedFuture(null)), () -> {})
                .handle((done, failure) ->
                        Response.status(failure == null ? 200 : 503).build());
    }

    private static Caller caller(HttpServerRequest request) {
        var authority = request.authority();
        return new Caller(
                request.getHeader("Authorization"),
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                authority == null ? null : authority.host());
    }

    private static CompletionStage<Response> status(int status) {
        return CompletableFuture.completedFuture(Response.status(status).build());
    }
}
