package io.rebond.window;

import io.rebond.chat.Language;
import io.rebond.gate.Guarded;
import io.rebond.gate.PersonaCookie;
import io.rebond.gate.Visitor;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Looks at how far the stage is set, and walks from one step of the tour to another. */
@Guarded
@Path("/sandbox")
class StripResource {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Visitor visitor;
    private final PersonaCookie personas;
    private final Strips strips;

    StripResource(Visitor visitor, PersonaCookie personas, Strips strips) {
        this.visitor = visitor;
        this.personas = personas;
        this.strips = strips;
    }

    /** What stands there is drawn anew at the end. */
    @GET
    @Path("setting")
    @Produces(MediaType.TEXT_HTML)
    public Response setting() {
        return strips.setting(visitor.language())
                .map(strip -> Response.ok(strip).build())
                .orElseGet(
                        () -> Response.noContent().header("HX-Refresh", "true").build());
    }

    /** Who walks on becomes who the step is about. Each step has an address of its own, or a browser would stay where it is. */
    @POST
    @Path("tour")
    public Response walk(@FormParam("to") String to) {
        if (Tour.OFF.equals(to)) {
            return Response.noContent()
                    .cookie(remembered(Tour.OFF))
                    .header("HX-Refresh", "true")
                    .build();
        }
        var tour = Tour.of(String.valueOf(to), Language.ENGLISH).orElseThrow(BadRequestException::new);
        return Response.noContent()
                .cookie(remembered(tour.kept()))
                .cookie(personas.of(tour.isInvitation() ? visitor.persona() : tour.who()))
                .header("HX-Redirect", "/?place=" + tour.place() + "&tour=" + tour.kept() + "#tour")
                .build();
    }

    private static NewCookie remembered(String tour) {
        return new NewCookie.Builder(Tour.COOKIE)
                .value(tour)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
