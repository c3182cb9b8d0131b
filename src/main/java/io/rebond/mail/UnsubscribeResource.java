package io.rebond.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.mail.Recipient.State;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * Leaving, in one click for mail programs that post on their reader's behalf (RFC 8058): no cookie, no redirect, whatever the
 * body. A link that is merely opened changes nothing. It works as long as Rebond does, the newsletter on or off.
 */
@Hardened
@Path("/mail")
class UnsubscribeResource {

    private final Links links;
    private final Pages pages;
    private final Recipients recipients;
    private final MailSettings settings;

    UnsubscribeResource(Links links, Pages pages, Recipients recipients, MailSettings settings) {
        this.links = links;
        this.pages = pages;
        this.recipients = recipients;
        this.settings = settings;
    }

    @GET
    @Path("/unsubscribe/{token}")
    @Blocking
    public Response ask(@PathParam("token") String token) {
        return answer(
                token,
                recipient -> recipient.state() == State.UNSUBSCRIBED
                        ? left(recipient)
                        : page(
                                        recipient,
                                        words(recipient).leaveTitle(),
                                        words(recipient).leaveLead(name()))
                                .posting(words(recipient).unsubscribe(), "/mail/unsubscribe/" + token));
    }

    @POST
    @Path("/unsubscribe/{token}")
    @Blocking
    public Response leave(@PathParam("token") String token) {
        return answer(token, recipient -> {
            become(recipient, State.UNSUBSCRIBED);
            return left(recipient);
        });
    }

    @POST
    @Path("/subscribe/{token}")
    @Blocking
    public Response comeBack(@PathParam("token") String token) {
        return answer(token, recipient -> {
            if (recipient.state() == State.UNSUBSCRIBED) {
                become(recipient, State.ACTIVE);
            }
            return page(
                    recipient, words(recipient).backTitle(), words(recipient).backLead(name()));
        });
    }

    private void become(Recipient recipient, State state) {
        QuarkusTransaction.requiringNew().run(() -> recipients.become(recipient.id(), state));
    }

    private MailPage left(Recipient recipient) {
        return page(recipient, words(recipient).leftTitle(), words(recipient).leftLead(name()))
                .posting(words(recipient).comeBack(), "/mail/subscribe/" + links.token(recipient));
    }

    private Response answer(String token, Function<Recipient, MailPage> page) {
        return links.leaver(token).map(page).map(pages::ok).orElseGet(pages::broken);
    }

    private static MailPage page(Recipient recipient, String heading, String lead) {
        return MailPage.saying(recipient.language(), heading, lead);
    }

    private String name() {
        return settings.name();
    }

    private static MailMessages words(Recipient recipient) {
        return Pages.words(recipient.language());
    }
}
