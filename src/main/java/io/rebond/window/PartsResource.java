package io.rebond.window;

import io.rebond.gate.Guarded;
import io.rebond.gate.Visitor;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Parts of the page, fetched again when they change or are opened. */
@Guarded
@Path("/sandbox")
@Produces(MediaType.TEXT_HTML)
class PartsResource {
    private final Visitor visitor;
    private final Parts parts;
    private final Drawer drawer;

    PartsResource(Visitor visitor, Parts parts, Drawer drawer) {
        this.visitor = visitor;
        this.parts = parts;
        this.drawer = drawer;
    }

    /** Nothing, rather than an error, for what is gone: the page then takes it down. */
    @GET
    @Path("messages/{id}")
    public String message(@PathParam("id") long id, @QueryParam("thread") boolean inThread) {
        return parts.message(id, me())
                .map(message -> parts.post(message, me(), inThread))
                .orElse("");
    }

    @GET
    @Path("threads/{root}")
    public String thread(@PathParam("root") long root) {
        return parts.thread(root, me());
    }

    @GET
    @Path("earlier")
    public String earlier(@QueryParam("place") String place, @QueryParam("before") long before) {
        var where = Company.place(place, me()).orElseThrow(NotFoundException::new);
        return Pages.earlier(where.id(), parts.posts(where, me(), before), Page.POSTS)
                .setLocale(visitor.language().locale())
                .render();
    }

    @GET
    @Path("welcome")
    public String welcome() {
        return parts.welcome(me());
    }

    @GET
    @Path("sights")
    public String sights() {
        return drawer.html(me());
    }

    private Persona me() {
        return visitor.persona();
    }
}
