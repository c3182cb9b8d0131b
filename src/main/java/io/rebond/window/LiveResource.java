package io.rebond.window;

import io.rebond.gate.Guarded;
import io.rebond.gate.Visitor;
import io.rebond.sandbox.BehindTheWall;
import io.rebond.sandbox.Changes;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;

/** Tells an open page what to look at again, five times a second at most however much goes on. */
@Guarded
@Path("/sandbox/live")
class LiveResource {
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Visitor visitor;
    private final Changes changes;
    private final BehindTheWall behind;

    LiveResource(Visitor visitor, Changes changes, BehindTheWall behind) {
        this.visitor = visitor;
        this.changes = changes;
        this.behind = behind;
    }

    /** @param from the first change that the page does not show; a browser that comes back says what it saw last */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(
            @QueryParam("place") String place,
            @QueryParam("from") long from,
            @HeaderParam("Last-Event-ID") String last,
            @Context Sse sse) {
        long first = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : from;
        var onlooker = new Onlooker(place, visitor.persona().id(), first, changes, behind);
        return Multi.createFrom()
                .ticks()
                .every(GLANCE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToIterable(tick -> onlooker.news(sse));
    }
}
