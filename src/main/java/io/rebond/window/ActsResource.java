package io.rebond.window;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Seal;
import io.rebond.chat.Utterance;
import io.rebond.gate.Guarded;
import io.rebond.gate.PersonaCookie;
import io.rebond.gate.Visitor;
import io.rebond.sandbox.Acts;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import io.rebond.sandbox.Curtain;
import io.rebond.sandbox.Wall;
import io.rebond.sandbox.WallMessage;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the visitor does on the page. The answer says what to look at again; the page fetches it. */
@Guarded
@Path("/sandbox")
class ActsResource {
    private final Visitor visitor;
    private final Parts parts;
    private final Acts acts;
    private final Wall wall;
    private final Seal seal;
    private final PersonaCookie cookie;

    ActsResource(Visitor visitor, Parts parts, Acts acts, Wall wall, Seal seal, PersonaCookie cookie) {
        this.visitor = visitor;
        this.parts = parts;
        this.acts = acts;
        this.wall = wall;
        this.seal = seal;
        this.cookie = cookie;
    }

    @POST
    @Path("persona")
    public Response become(@FormParam("persona") String persona) {
        var chosen = Company.persona(persona).orElseThrow(NotFoundException::new);
        return Response.noContent()
                .cookie(cookie.of(chosen))
                .header("HX-Redirect", "/")
                .build();
    }

    @POST
    @Path("messages")
    public Response write(
            @FormParam("place") String place, @FormParam("root") Long root, @FormParam("words") String words) {
        var where = place(place);
        var said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw new BadRequestException();
        }
        if (root != null) {
            return Shown.again(acts.reply(me(), threadIn(where, root), said));
        }
        return said.startsWith("/") || where.direct() ? command(where, said) : Shown.again(acts.say(me(), where, said));
    }

    @POST
    @Path("messages/{id}/reactions")
    public Response react(@PathParam("id") long id, @FormParam("emoji") String emoji) {
        var message = message(id);
        if (emoji == null || emoji.isBlank() || emoji.length() > 100) {
            throw new BadRequestException();
        }
        acts.react(me(), message, emoji);
        return Shown.again(message);
    }

    @POST
    @Path("messages/{id}/propose")
    public Response propose(@PathParam("id") long id) {
        return picked(id, Utterance.PICKED);
    }

    @POST
    @Path("messages/{id}/thank")
    public Response thank(@PathParam("id") long id) {
        return picked(id, Utterance.THANKED);
    }

    private Response picked(long id, Action meaning) {
        var message = message(id);
        if (message.onlyFor() != null) {
            throw new NotFoundException();
        }
        var where = place(message.conversation());
        return shown(acts.pick(me(), where, message, meaning), where, message, false);
    }

    @POST
    @Path("messages/{id}/delete")
    public Response takeBack(@PathParam("id") long id) {
        var reply = message(id);
        if (reply.root() == null || !reply.author().equals(me().id())) {
            throw new NotFoundException();
        }
        acts.takeBack(me(), reply);
        return Shown.again(reply);
    }

    @POST
    @Path("messages/{id}/dismiss")
    public Response dismiss(@PathParam("id") long id) {
        var message = message(id);
        if (message.onlyFor() == null) {
            throw new NotFoundException();
        }
        wall.remove(message);
        return Shown.again(message);
    }

    /** A button, a choice or a form; our own names begin with an underscore, as no feature's field does. */
    @POST
    @Path("actions")
    public Response press(MultivaluedMap<String, String> form) {
        var action = seal.open(String.valueOf(form.getFirst("_token"))).orElseThrow(BadRequestException::new);
        var bearer = form.containsKey("_message") ? message(number(form.getFirst("_message"))) : null;
        boolean atHome = "home".equals(form.getFirst("_place"));
        var where = atHome ? Company.direct(me().id()) : place(form.getFirst("_place"));
        var answer = acts.press(me(), where, bearer, action, values(form));
        return shown(answer, where, bearer, form.containsKey("_form"));
    }

    @ServerExceptionMapper
    public Response notKept(CompletionException e) {
        return Response.status(503).build();
    }

    @ServerExceptionMapper
    public Response tooEarly(Curtain.StillDown e) {
        return Response.status(503).build();
    }

    private Response command(Place where, String said) {
        var line = said.replaceFirst("^/(rebond\\b)?", "").strip();
        if (!said.startsWith("/")) {
            acts.say(me(), where, said);
        }
        return shown(acts.command(me(), where, line), where, null, false);
    }

    private Response shown(Answer answer, Place where, WallMessage bearer, boolean fromForm) {
        return answer.accept(new Shown(wall, seal, me(), where, bearer, fromForm));
    }

    private static Map<String, String> values(MultivaluedMap<String, String> form) {
        return form.keySet().stream()
                .filter(name -> !name.startsWith("_"))
                .collect(Collectors.toMap(name -> name, form::getFirst));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new BadRequestException();
        }
        return Long.parseLong(id);
    }

    private WallMessage threadIn(Place where, long root) {
        var found = message(root);
        if (found.root() != null
                || found.onlyFor() != null
                || !found.conversation().equals(where.id())) {
            throw new NotFoundException();
        }
        return found;
    }

    private WallMessage message(long id) {
        return parts.message(id, me()).orElseThrow(NotFoundException::new);
    }

    private Place place(String id) {
        return Company.place(id, me()).orElseThrow(NotFoundException::new);
    }

    private Persona me() {
        return visitor.persona();
    }
}
