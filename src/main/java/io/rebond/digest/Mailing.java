package io.rebond.digest;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Newsletter;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Holds;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Brings editions to the newsletter's readers, some hundreds in a transaction: nobody waits for ten thousand rows, and
 * whoever is stopped goes on where they were.
 */
@Singleton
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);
    private static final int AT_ONCE = 500;

    /** An edition is to go by mail too, and that is committed. */
    record Ordered(long edition) {}

    private final Mailings mailings;
    private final Editions editions;
    private final Letters letters;
    private final Newsletter newsletter;
    private final Communities communities;
    private final Holds holds;
    private final ManagedExecutor workers;
    private final Event<Ordered> ordered;

    Mailing(
            Mailings mailings,
            Editions editions,
            Letters letters,
            Newsletter newsletter,
            Communities communities,
            Holds holds,
            ManagedExecutor workers,
            Event<Ordered> ordered) {
        this.mailings = mailings;
        this.editions = editions;
        this.letters = letters;
        this.newsletter = newsletter;
        this.communities = communities;
        this.holds = holds;
        this.workers = workers;
        this.ordered = ordered;
    }

    boolean isOn() {
        return newsletter.isOn();
    }

    /** How many would receive the community's next edition. */
    int readers(Community community) {
        return newsletter.count(community.id(), "");
    }

    /**
     * Once for an edition, in the transaction that publishes it.
     *
     * @return false when nothing in it may go by mail: then nothing is sent
     */
    boolean order(Edition edition) {
        editions.flush();
        boolean goes = letters.hasSomethingFor(edition);
        if (goes) {
            mailings.begin(edition.id);
            ordered.fire(new Ordered(edition.id));
        }
        return goes;
    }

    /** Whoever published does not wait for the addressing. */
    void soon(@Observes(during = AFTER_SUCCESS) Ordered told) {
        workers.execute(() -> address(told.edition()));
    }

    @Scheduled(identity = "digest-mailing", every = "1m", delayed = "10s")
    void run() {
        List<Long> open = QuarkusTransaction.requiringNew().call(mailings::open);
        open.forEach(this::address);
    }

    private void address(long edition) {
        try {
            while (QuarkusTransaction.requiringNew().call(() -> addressSome(edition))) {
                // The next readers, in a transaction of their own.
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "edition %d could not be addressed to its readers; tried again within a minute", edition);
        }
    }

    /**
     * Two replicas never address the same readers: the mailing's row is held until the next ones are on record. What is on its way when
     * everything is held goes on once that is released: half of its readers have it.
     */
    private boolean addressSome(long id) {
        var reached = mailings.hold(id);
        if (reached.isEmpty()) {
            return false;
        }
        var edition = editions.findById(id);
        if (holds.isOn(communities.get(edition.communityId))) {
            return false;
        }
        var readers = newsletter.next(edition.communityId, reached.get(), AT_ONCE);
        if (readers.isEmpty()) {
            mailings.end(id);
            return false;
        }
        letters.send(edition, readers);
        mailings.reach(id, readers.get(readers.size() - 1).member().id());
        return true;
    }
}
