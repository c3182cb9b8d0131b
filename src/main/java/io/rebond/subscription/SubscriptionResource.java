package io.rebond.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.ics.IcsFile;
import io.rebond.secret.DrawnSecret;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where calendars come by. The address is the key: what it opens is kept by nobody in between. */
@Path("/calendar/{secret}.ics")
class SubscriptionResource {

    private static final Logger LOG = Logger.getLogger(SubscriptionResource.class);

    private static final int SECONDS_TO_WAIT = 600;

    private final Almanac almanac;

    SubscriptionResource(Almanac almanac) {
        this.almanac = almanac;
    }

    @GET
    @Blocking
    public Response read(@PathParam("secret") String secret, @Context Request request) {
        try {
            return DrawnSecret.brought("", secret)
                    .flatMap(almanac::opened)
                    .map(file -> answer(file, request))
                    .orElseGet(() -> guarded(Response.status(Status.NOT_FOUND)))
                    .build();
        } catch (Almanac.Incomplete e) {
            return later();
        } catch (RuntimeException e) {
            // Whoever else answered for it would write the address down, which is the key.
            LOG.errorf("a calendar could not be read: %s", e.getClass().getSimpleName());
            return later();
        }
    }

    private static Response later() {
        return guarded(Response.status(Status.SERVICE_UNAVAILABLE).header("Retry-After", SECONDS_TO_WAIT))
                .build();
    }

    private static Response.ResponseBuilder answer(String file, Request request) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(file.getBytes(UTF_8)).toString());
        return guarded(Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(file, IcsFile.MEDIA_TYPE).tag(tag)));
    }

    private static Response.ResponseBuilder guarded(Response.ResponseBuilder response) {
        return response.header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer");
    }
}
