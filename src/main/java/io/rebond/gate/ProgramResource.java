package io.rebond.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Seal;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Curtain;
import io.rebond.sandbox.Wall;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The door for programs: benches, crash tests and whoever writes a script. They name the member; the pass lets them. */
@Guarded
@Path("/sandbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ProgramResource {
    private final Visitor visitor;
    private final Inbox inbox;
    private final Seal seal;
    private final Wall wall;
    private final ProgramAnswer answers;
    private final Curtain curtain;
    private final Clock clock;

    ProgramResource(
            Visitor visitor, Inbox inbox, Seal seal, Wall wall, ProgramAnswer answers, Curtain curtain, Clock clock) {
        this.visitor = visitor;
        this.inbox = inbox;
        this.seal = seal;
        this.wall = wall;
        this.answers = answers;
        this.curtain = curtain;
        this.clock = clock;
    }

    /** Answers 200 once the event is durable and 503 when it is not, as a platform would be answered. */
    @POST
    @Path("events")
    public CompletionStage<Response> event(ProgramEvent told) {
        if (curtain.isDown()) {
            return CompletableFuture.completedFuture(status(503));
        }
        var event = given(told).event(clock.instant());
        return visitor.mayActAs(event.actor().id())
                ? inbox.later(event).handle((durable, failure) -> status(failure == null ? 200 : 503))
                : CompletableFuture.completedFuture(status(403));
    }

    @POST
    @Path("commands")
    public Response command(Command body) {
        var told = given(body);
        var who = new MemberRef(Company.WORKSPACE, ProgramEvent.needed(told.member()));
        var where = Company.conversation(ProgramEvent.needed(told.channel()));
        return visitor.mayActAs(who.id())
                ? answered(new ChatEvent.CommandTyped(
                        ProgramEvent.needed(told.key()), clock.instant(), who, where, ProgramEvent.line(told.line())))
                : status(403);
    }

    @POST
    @Path("actions")
    public Response action(Act body) {
        var told = given(body);
        var who = new MemberRef(Company.WORKSPACE, ProgramEvent.needed(told.member()));
        var where = Company.conversation(ProgramEvent.needed(told.channel()));
        var action = seal.open(ProgramEvent.needed(told.token()));
        if (action.isEmpty() || !visitor.mayActAs(who.id())) {
            return status(403);
        }
        var bearer = told.message() == null ? null : new MessageRef(where, told.message());
        var values = told.values() == null ? Map.<String, String>of() : told.values();
        return answered(new ChatEvent.ActionTaken(
                ProgramEvent.needed(told.key()), clock.instant(), who, where, bearer, action.get(), values));
    }

    /** What stands in a conversation, threads and private answers included, oldest first. */
    @GET
    @Path("conversations/{id}/messages")
    @Consumes(MediaType.WILDCARD)
    public Response messages(@PathParam("id") String conversation) {
        if (!visitor.maySee(conversation)) {
            return status(404);
        }
        List<JsonNode> all = wall.all(conversation).stream()
                .filter(message -> visitor.mayActAs(message.onlyFor()))
                .map(answers::json)
                .toList();
        return Response.ok(all).build();
    }

    @ServerExceptionMapper
    public Response malformed(IllegalArgumentException e) {
        return status(400);
    }

    @ServerExceptionMapper
    public Response tooEarly(Curtain.StillDown e) {
        return status(503);
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw new IllegalArgumentException("a body is needed");
        }
        return body;
    }

    private Response answered(ChatEvent.Now event) {
        curtain.await();
        return Response.ok(inbox.now(event).accept(answers)).build();
    }

    private static Response status(int status) {
        return Response.status(status).build();
    }

    record Command(String key, String member, String channel, String line) {}

    /** @param message the message that bears the button, or null for a form */
    record Act(String key, String member, String channel, String message, String token, Map<String, String> values) {}
}
