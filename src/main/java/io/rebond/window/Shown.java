package io.rebond.window;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rebond.chat.Answer;
import io.rebond.chat.Form;
import io.rebond.chat.Seal;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import io.rebond.sandbox.Wall;
import io.rebond.sandbox.Wall.Spot;
import io.rebond.sandbox.WallMessage;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** Shows an answer to the persona who acted. What the page has to do travels in htmx's own header, as events. */
final class Shown implements Answer.Renderer<Response> {
    /** Headers are ASCII. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Wall wall;
    private final Seal seal;
    private final Persona me;
    private final Place where;
    private final WallMessage bearer;
    private final boolean fromForm;

    Shown(Wall wall, Seal seal, Persona me, Place where, WallMessage bearer, boolean fromForm) {
        this.wall = wall;
        this.seal = seal;
        this.me = me;
        this.where = where;
        this.bearer = bearer;
        this.fromForm = fromForm;
    }

    /** The page is to fetch this message anew. */
    static Response again(WallMessage message) {
        return telling(Map.of("show", look(message)));
    }

    @Override
    public Response privately(Answer.Private answer) {
        var root = bearer == null ? null : bearer.root();
        // A direct conversation is private as it is.
        var onlyFor = where.direct() ? null : me.id();
        return done(wall.say(new Spot(where.id(), root), Company.REBOND.id(), onlyFor, answer.message()));
    }

    /** The wall would keep it, so the page alone is told. */
    @Override
    public Response passing(Answer.Passing answer) {
        return telling(fromForm ? Map.of("passing", answer.words(), "sent", true) : Map.of("passing", answer.words()));
    }

    @Override
    public Response openForm(Answer.OpenForm answer) {
        Form form = answer.form();
        var html = Pages.form(form, seal.seal(form.action()), where.id(), Fields.html(form, me.language()))
                .setLocale(me.language().locale())
                .render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE)
                .header("HX-Retarget", "#side")
                .header("HX-Reswap", "innerHTML")
                .build();
    }

    @Override
    public Response replaceCard(Answer.ReplaceCard answer) {
        if (bearer == null) {
            return privately(new Answer.Private(answer.message()));
        }
        wall.replace(bearer.id(), answer.message());
        return done(bearer);
    }

    @Override
    public Response fieldErrors(Answer.FieldErrors answer) {
        return telling(Map.of("refused", answer.errors()));
    }

    @Override
    public Response nothing(Answer.Nothing answer) {
        return done(null);
    }

    private Response done(WallMessage message) {
        var events = new HashMap<String, Object>();
        if (message != null) {
            events.put("show", look(message));
        }
        if (fromForm) {
            events.put("sent", true);
        }
        return telling(events);
    }

    private static Map<String, Long> look(WallMessage message) {
        return message.root() == null
                ? Map.of("message", message.id())
                : Map.of("message", message.id(), "root", message.root());
    }

    private static Response telling(Map<String, ?> events) {
        try {
            return Response.noContent()
                    .header("HX-Trigger", JSON.writeValueAsString(events))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words and numbers are always JSON", e);
        }
    }
}
