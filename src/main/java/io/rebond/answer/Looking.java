package io.rebond.answer;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.DeliveryFailed;
import io.rebond.delivery.Transcripts;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Looks at a reply that was marked, to learn whose it is, and reads it once they agreed. The platform is asked between two
 * transactions; what could not be read is tried again, until nobody waits for it any more.
 */
@Singleton
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);

    /** There is a reason to look at a reply, and that is committed. */
    record Due(long answer) {}

    private final MarkedAnswers answers;
    private final Transcripts transcripts;
    private final Keeping keeping;
    private final ManagedExecutor workers;
    private final AnswerConfig config;
    private final Clock clock;

    Looking(
            MarkedAnswers answers,
            Transcripts transcripts,
            Keeping keeping,
            ManagedExecutor workers,
            AnswerConfig config,
            Clock clock) {
        this.answers = answers;
        this.transcripts = transcripts;
        this.keeping = keeping;
        this.workers = workers;
        this.config = config;
        this.clock = clock;
    }

    void soon(@Observes(during = AFTER_SUCCESS) Due told) {
        workers.execute(() -> look(told.answer()));
    }

    @Scheduled(identity = "answer-looking", every = "5m", delayed = "1m")
    void run() {
        var limit = clock.instant().minus(config.patience());
        List<Long> overdue = QuarkusTransaction.requiringNew().call(() -> answers.undecided(limit));
        overdue.forEach(this::giveUp);
        List<Long> waiting = QuarkusTransaction.requiringNew().call(answers::toRead);
        waiting.forEach(this::look);
    }

    private void giveUp(long id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> answers.hold(id).ifPresent(keeping::giveUp));
        } catch (RuntimeException e) {
            LOG.errorf("a marked reply could not be given up: %s", e.getClass().getSimpleName());
        }
    }

    /** A failure may quote what it was given, so only its kind is told. */
    private void look(long id) {
        try {
            var message = QuarkusTransaction.requiringNew()
                    .call(() -> answers.find(id).map(MarkedAnswer::message));
            if (message.isPresent()) {
                var said = transcripts.read(message.get());
                QuarkusTransaction.requiringNew()
                        .run(() -> answers.hold(id).ifPresent(answer -> keeping.see(answer, said)));
            }
        } catch (DeliveryFailed e) {
            LOG.warnf("a marked reply could not be read, tried again within five minutes: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf("a marked reply could not be seen to: %s", e.getClass().getSimpleName());
        }
    }
}
