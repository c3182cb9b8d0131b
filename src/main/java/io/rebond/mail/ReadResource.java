package io.rebond.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Opened;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/**
 * Where a link to an article passes by: counted when a person seems to follow it, without who. It leads nowhere but where we
 * said when we wrote the letter.
 */
@Hardened
@Path("/mail/read/{action}/{page}")
class ReadResource {

    private static final Logger LOG = Logger.getLogger(ReadResource.class);

    private final Links links;
    private final Pages pages;
    private final Event<Opened> opened;
    private final Clock clock;

    ReadResource(Links links, Pages pages, Event<Opened> opened, Clock clock) {
        this.links = links;
        this.pages = pages;
        this.opened = opened;
        this.clock = clock;
    }

    @GET
    @Blocking
    public Response read(
            @PathParam("action") String action,
            @PathParam("page") String page,
            @QueryParam("to") String to,
            @HeaderParam("User-Agent") String agent,
            @HeaderParam("Sec-Purpose") String purpose) {
        var known = links.opened(action, page, to);
        if (known.isPresent() && Reader.isPerson(agent, purpose)) {
            count(new Opened(known.get(), MailSettings.WORKSPACE, clock.instant()));
        }
        return known.isPresent() ? leading(to) : pages.broken();
    }

    @HEAD
    public Response look(
            @PathParam("action") String action, @PathParam("page") String page, @QueryParam("to") String to) {
        return links.opened(action, page, to).isPresent()
                ? leading(to)
                : Response.status(Response.Status.NOT_FOUND).build();
    }

    /** Who wants to read is not kept waiting for our count. */
    private void count(Opened link) {
        try {
            QuarkusTransaction.requiringNew().run(() -> opened.fire(link));
        } catch (JdbiException | IllegalStateException e) {
            LOG.warnf("a click could not be counted: %s", e.getClass().getSimpleName());
        }
    }

    private static Response leading(String to) {
        return Response.status(Response.Status.FOUND)
                .header("Location", URI.create(to).toASCIIString())
                .build();
    }
}
