package io.rebond.bounce;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.rebond.mail.Returns;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks after what came back. The mailbox being away costs nobody anything: it is visited again. */
@Singleton
class Bounces {

    private static final Logger LOG = Logger.getLogger(Bounces.class);

    /** @param login whether it is the login that is refused */
    record Trouble(Instant since, boolean login) {}

    private final BounceMailbox mailbox;
    private final Returns returns;
    private final Clock clock;
    private volatile Trouble trouble;

    Bounces(BounceMailbox mailbox, Returns returns, Clock clock) {
        this.mailbox = mailbox;
        this.returns = returns;
        this.clock = clock;
    }

    @Scheduled(identity = "bounce-visit", every = "5m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void visit() {
        if (!mailbox.isOn()) {
            return;
        }
        try {
            mailbox.visit(report -> {
                if (report.nobodyThere()) {
                    returns.cameBack(report.token());
                }
            });
            trouble = null;
        } catch (MessagingException e) {
            var before = trouble;
            trouble = new Trouble(
                    before == null ? clock.instant() : before.since(), e instanceof AuthenticationFailedException);
            // Its words like to repeat the user's name.
            LOG.warnf(
                    "the mailbox of what came back cannot be read (%s)",
                    e.getClass().getSimpleName());
        }
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }
}
