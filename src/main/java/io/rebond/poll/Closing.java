package io.rebond.poll;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Act;
import io.rebond.chat.Chore;
import io.rebond.chat.Outbox;
import io.rebond.chat.TookPart;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Closes polls: by command, when their time is up, or when enough have voted. */
@Singleton
class Closing implements Chore {

    private static final Logger LOG = Logger.getLogger(Closing.class);

    private final Polls polls;
    private final Results results;
    private final Ballots ballots;
    private final Outbox outbox;
    private final Event<TookPart> tookPart;
    private final Clock clock;

    Closing(Polls polls, Results results, Ballots ballots, Outbox outbox, Event<TookPart> tookPart, Clock clock) {
        this.polls = polls;
        this.results = results;
        this.ballots = ballots;
        this.outbox = outbox;
        this.tookPart = tookPart;
        this.clock = clock;
    }

    /** One that cannot be closed says so; the others are. */
    @Override
    @Scheduled(identity = "poll-closing", every = "1m", delayed = "1m")
    public void run() {
        for (long id : QuarkusTransaction.requiringNew().call(() -> polls.due(clock.instant()))) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                polls.lock(id).filter(poll -> !poll.isClosed()).ifPresent(this::close));
            } catch (RuntimeException e) {
                LOG.errorf(e, "poll %d could not be closed", id);
            }
        }
    }

    /** @param poll locked, and open so far */
    void close(Poll poll) {
        var tally = results.count(poll);
        poll.closedAt = clock.instant();
        if (poll.anonymous) {
            ballots.destroy(poll);
            // Where so few kept away that the poll does not say of how many, nobody elsewhere is told either.
            tally.filter(counted -> poll.tellsPeople())
                    .ifPresent(counted -> tookPart.fire(new TookPart(
                            Act.VOTED, Subject.purposeOf(poll), poll.where(), counted.voters(), poll.closedAt)));
        }
        poll.posted().ifPresent(outbox::refresh);
    }

    /** @return whether that was the vote that closed it */
    boolean afterVote(Poll poll) {
        if (!results.reachQuorum(poll)) {
            return false;
        }
        close(poll);
        return true;
    }
}
