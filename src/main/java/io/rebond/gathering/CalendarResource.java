package io.rebond.gathering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The calendar file of a gathering, for whoever holds its link: a title, a moment and a place, and nobody's name. */
@Path("/gathering/{token}")
class CalendarResource {

    private final CalendarLink link;
    private final Gatherings gatherings;

    CalendarResource(CalendarLink link, Gatherings gatherings) {
        this.link = link;
        this.gatherings = gatherings;
    }

    @GET
    @Blocking
    public Response file(@PathParam("token") String token) {
        return link.opened(token)
                .flatMap(this::find)
                .map(CalendarFile::of)
                .map(file -> Response.ok(file, "text/calendar;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"gathering.ics\""))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    private Optional<Gathering> find(long id) {
        return QuarkusTransaction.requiringNew().call(() -> gatherings.find(id));
    }
}
