package io.rebond.window;

import io.quarkus.qute.RawString;
import io.rebond.chat.Language;
import io.rebond.gate.Guarded;
import io.rebond.gate.PersonaCookie;
import io.rebond.gate.Visitor;
import io.rebond.sandbox.Changes;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The page itself: who the visitor is, and everything that stands in one place. */
@Guarded
@Path("/")
class PageResource {
    private static final URI HERE = URI.create("/");

    private final Visitor visitor;
    private final PersonaCookie cookie;
    private final Parts parts;
    private final Completions completions;
    private final Strips strips;
    private final Changes changes;
    private final String build;

    PageResource(
            Visitor visitor,
            PersonaCookie cookie,
            Parts parts,
            Completions completions,
            Strips strips,
            Changes changes,
            Clock clock) {
        this.visitor = visitor;
        this.cookie = cookie;
        this.parts = parts;
        this.completions = completions;
        this.strips = strips;
        this.changes = changes;
        this.build = Long.toString(clock.millis(), 36);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @QueryParam("token") String token,
            @QueryParam("place") String place,
            @QueryParam("thread") Long thread,
            @CookieParam("rebond_theme") String theme,
            @CookieParam(Tour.COOKIE) String tour,
            @HeaderParam("Accept-Language") String speaks) {
        var me = visitor.persona();
        // The pass leaves the address bar at once: what stands there is copied, shown and remembered.
        return token == null
                ? Response.ok(html(me, place, thread, theme, Tour.of(tour, Language.of(speaks))))
                        .build()
                : Response.seeOther(HERE).cookie(cookie.of(me)).build();
    }

    private String html(Persona me, String place, Long thread, String theme, Optional<Tour> tour) {
        long live = changes.next();
        boolean home = "home".equals(place);
        var where = home ? null : standing(place, me);
        return Pages.page(new Page(
                        me,
                        "dark".equals(theme) || "light".equals(theme) ? theme : "",
                        where,
                        home ? List.of() : parts.posts(where, me, Long.MAX_VALUE),
                        home ? parts.home(me) : List.of(),
                        side(me, thread),
                        thread != null,
                        completions.of(me),
                        strips.of(me, tour),
                        live,
                        build))
                .setLocale(me.language().locale())
                .render();
    }

    private RawString side(Persona me, Long thread) {
        return new RawString(thread == null ? parts.welcome(me) : parts.thread(thread, me));
    }

    private static Place standing(String place, Persona me) {
        var wanted = Optional.ofNullable(place).orElse(Company.CHANNELS.get(0).id());
        return Company.place(wanted, me).orElseThrow(NotFoundException::new);
    }
}
