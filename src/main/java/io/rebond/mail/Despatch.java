package io.rebond.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.rebond.chat.DeliveryFailed;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** Hands letters to the mail server, one at a time, and understands what it says. */
@Singleton
class Despatch {

    private static final Duration REST = Duration.ofSeconds(30);

    /** Made when it is first needed: most starts send no letter. */
    private final Instance<ReactiveMailer> mailer;

    private final MailSettings settings;
    private final Links links;
    private final Standing standing;

    /**
     * The one event loop of all letters. Asked from another thread, Vert.x connects on one loop and waits for the
     * server's words on another: what the server says before that one listens is lost, and the letter never ends.
     */
    private final Context loop;

    Despatch(Instance<ReactiveMailer> mailer, Vertx vertx, MailSettings settings, Links links, Standing standing) {
        this.loop = vertx.getOrCreateContext();
        this.mailer = mailer;
        this.settings = settings;
        this.links = links;
        this.standing = standing;
    }

    /** @throws NoSuchMailbox when there is no such address, and never will be */
    void send(Letter letter, Letterhead head) throws DeliveryFailed, NoSuchMailbox {
        try {
            mailer.get()
                    .send(mail(letter, head))
                    .runSubscriptionOn(task -> loop.runOnContext(ignored -> task.run()))
                    .await()
                    .atMost(settings.patience());
            standing.answered();
        } catch (TimeoutException e) {
            throw away("no answer within " + settings.patience().toSeconds() + " s", false);
        } catch (CompletionException e) {
            throw failed(e.getCause());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private DeliveryFailed failed(Throwable why) throws NoSuchMailbox {
        if (why instanceof SMTPException refusal) {
            var reply = Reply.of(refusal);
            if (reply.isAboutTheLetter()) {
                standing.answered();
                return reply.asFailure();
            }
            return away(reply.code(), reply.isLogin());
        }
        return away("not reached: " + why.getClass().getSimpleName(), false);
    }

    private DeliveryFailed away(String reason, boolean login) {
        standing.failed(reason, login);
        return DeliveryFailed.away("the mail server took nothing: " + reason, REST);
    }

    private Mail mail(Letter letter, Letterhead head) {
        var mail = new Mail()
                .setFrom(settings.sender().mailbox())
                .addTo(head.recipient().address().text())
                .addHeader("Subject", EncodedWords.of(letter.subject()))
                .setText(letter.plain())
                .setHtml(letter.html())
                .addHeader(
                        "Message-ID",
                        "<" + head.letter().id() + "@" + settings.sender().domain() + ">")
                .addHeader("List-Unsubscribe", "<" + links.leaving(head.recipient()) + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("List-Id", "<newsletter." + settings.sender().domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Precedence", "bulk");
        letter.pictures()
                .forEach(picture -> mail.addInlineAttachment(
                        "picture.png", picture.png(), "image/png", "<" + picture.contentId() + ">"));
        return mail;
    }
}
