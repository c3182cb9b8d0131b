package io.rebond.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Inbox;
import io.rebond.chat.Witness.Step;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/** The door by which everything comes in. */
@Singleton
class DurableInbox implements Inbox {

    private static final Logger LOG = Logger.getLogger(DurableInbox.class);
    private static final int TRIES = 3;

    private final SeenEvents seen;
    private final Answering answering;
    private final Durability durability;
    private final GroupCommit commits;
    private final Witnesses witnesses;

    DurableInbox(
            SeenEvents seen, Answering answering, Durability durability, GroupCommit commits, Witnesses witnesses) {
        this.seen = seen;
        this.answering = answering;
        this.durability = durability;
        this.commits = commits;
        this.witnesses = witnesses;
    }

    @Override
    public Answer now(ChatEvent.Now event) {
        return answering.leavesNoTrace(event) ? untraced(event) : traced(event);
    }

    private Answer traced(ChatEvent.Now event) {
        witnesses.saw(event, Step.CAME_IN, event.getClass().getSimpleName());
        Cause.set(event.key());
        try {
            var answer = inTransaction(() -> once(event), TRIES);
            durability.force();
            witnesses.saw(event, Step.ANSWERED_NOW, answer.getClass().getSimpleName());
            return answer;
        } catch (SQLException | RuntimeException e) {
            var reference = reference();
            LOG.errorf(e, "an event could not be answered, reference %s", reference);
            return answering.broken(event, reference);
        } finally {
            Cause.clear();
        }
    }

    /** Neither the event nor the failure is told to anybody but who acted: they could say who it was, or what. */
    private Answer untraced(ChatEvent.Now event) {
        try {
            var answer = inTransaction(() -> answering.answer(event), TRIES);
            durability.force();
            return answer;
        } catch (SQLException | RuntimeException e) {
            var reference = reference();
            LOG.errorf(
                    "something that leaves no trace could not be done: %s, reference %s",
                    Transience.rootOf(e).getClass().getSimpleName(), reference);
            return answering.brokenInPassing(event, reference);
        }
    }

    @Override
    public CompletionStage<Void> later(ChatEvent.Later event) {
        witnesses.saw(event, Step.CAME_IN, event.getClass().getSimpleName());
        return commits.append(event).thenRun(() -> witnesses.saw(event, Step.ACCEPTED_FOR_LATER, ""));
    }

    /** Two transactions that collide do not concern the person who waits: one of them is run again. */
    private static Answer inTransaction(Callable<Answer> act, int tries) {
        try {
            return QuarkusTransaction.requiringNew().call(act);
        } catch (RuntimeException e) {
            if (tries > 1 && Transience.isCollision(e)) {
                return inTransaction(act, tries - 1);
            }
            throw e;
        }
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private Answer once(ChatEvent.Now event) {
        var key = EventKey.of(event);
        if (!seen.isFirst(key)) {
            witnesses.saw(event, Step.CAME_AGAIN, "");
            return Answer.nothing();
        }
        var answer = answering.answer(event);
        if (answer instanceof Answer.FieldErrors) {
            // Nothing was done, so that a second arrival is refused like the first.
            seen.forget(key);
        }
        return answer;
    }
}
