package io.rebond.proposal;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.DeliveryFailed;
import io.rebond.delivery.Transcripts;
import io.rebond.proposal.Question.Stage;
import io.rebond.proposal.Wishes.Wish;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Reads a message when there is a reason to: somebody points at it, or its author agreed. The platform is asked between two
 * transactions, since it may take its time; what could not be read is tried again at the next round.
 */
@Singleton
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);

    /** Somebody points at a message, and that is committed. */
    record Wished(long wish) {}

    /** An author agreed, and that is committed. */
    record Agreed(long question) {}

    private final Wishes wishes;
    private final Questions questions;
    private final Transcripts transcripts;
    private final Pointing pointing;
    private final Granting granting;
    private final ManagedExecutor workers;

    Looking(
            Wishes wishes,
            Questions questions,
            Transcripts transcripts,
            Pointing pointing,
            Granting granting,
            ManagedExecutor workers) {
        this.wishes = wishes;
        this.questions = questions;
        this.transcripts = transcripts;
        this.pointing = pointing;
        this.granting = granting;
        this.workers = workers;
    }

    void soon(@Observes(during = AFTER_SUCCESS) Wished told) {
        workers.execute(() -> lookAt(told.wish()));
    }

    void soon(@Observes(during = AFTER_SUCCESS) Agreed told) {
        workers.execute(() -> fulfil(told.question()));
    }

    @Scheduled(identity = "proposal-looking", every = "1m", delayed = "20s")
    void run() {
        List<Long> waiting = QuarkusTransaction.requiringNew().call(() -> wishes.toSeeTo());
        waiting.forEach(this::lookAt);
        List<Long> agreed = QuarkusTransaction.requiringNew().call(() -> questions.agreed());
        agreed.forEach(this::fulfil);
    }

    private void lookAt(long wish) {
        attempt(() -> {
            var message = QuarkusTransaction.requiringNew()
                    .call(() -> wishes.hold(wish).map(Wish::message));
            if (message.isPresent()) {
                var said = transcripts.read(message.get());
                QuarkusTransaction.requiringNew().run(() -> pointing.see(wish, said));
            }
        });
    }

    private void fulfil(long question) {
        attempt(() -> {
            Optional<Question> agreed = QuarkusTransaction.requiringNew()
                    .call(() -> questions.find(question).filter(each -> each.stage() == Stage.AGREED));
            if (agreed.isPresent()) {
                var said = transcripts.read(agreed.get().message());
                QuarkusTransaction.requiringNew().run(() -> granting.fulfil(question, said));
            }
        });
    }

    private interface Attempt {
        void make() throws DeliveryFailed;
    }

    /** A failure may quote what it was given, so only its kind is told. */
    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (DeliveryFailed e) {
            LOG.warnf("a message to propose could not be read, tried again within a minute: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(
                    "a message to propose could not be seen to: %s",
                    e.getClass().getSimpleName());
        }
    }
}
