package io.rebond.mail;

import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a button of a letter leads: the page shows it once more, and pressing it there counts, as in a chat. */
@Hardened
@Path("/mail/act/{action}/{reader}")
class PressResource {

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final Links links;
    private final Pages pages;
    private final Inbox inbox;
    private final Clock clock;

    PressResource(Links links, Pages pages, Inbox inbox, Clock clock) {
        this.links = links;
        this.pages = pages;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GET
    @Blocking
    public Response ask(@PathParam("action") String action, @PathParam("reader") String reader) {
        return links.pressed(action, reader)
                .map(press -> pages.ok(page(press, action, reader)))
                .orElseGet(pages::broken);
    }

    /** @param once a page reloaded after it was sent acts no second time */
    @POST
    @Blocking
    public Response act(
            @PathParam("action") String action, @PathParam("reader") String reader, @FormParam("once") String once) {
        return once == null || !KEY.matcher(once).matches()
                ? pages.broken()
                : links.pressed(action, reader)
                        .map(press -> pages.ok(answer(press, once)))
                        .orElseGet(pages::broken);
    }

    private MailPage answer(Press press, String once) {
        var answer = inbox.now(new ActionTaken(
                once,
                clock.instant(),
                press.recipient().ref(),
                press.recipient().conversation(),
                press.letter(),
                press.action(),
                Map.of()));
        return shown(answer, press);
    }

    private MailPage shown(Answer answer, Press press) {
        return answer.accept(new AnswerPage(links, new Letterhead(press.recipient(), press.letter())));
    }

    private static MailPage page(Press press, String action, String reader) {
        var language = press.recipient().language();
        var heading = press.about().isEmpty() ? press.label() : press.about();
        return MailPage.saying(language, heading, Pages.words(language).pressLead())
                .posting(press.label(), "/mail/act/" + action + "/" + reader)
                .once(UUID.randomUUID().toString());
    }
}
