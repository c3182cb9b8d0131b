package io.rebond.recap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Asks whoever invited to a gathering how it was: in private, once, with manners. One that fails stops none of the others, and
 * is tried again at the next beat.
 */
@Singleton
class Wishing implements Chore {

    private static final Logger LOG = Logger.getLogger(Wishing.class);

    private final Gatherings gatherings;
    private final Recaps recaps;
    private final WishLetter letter;
    private final Communities communities;
    private final Playbooks playbooks;
    private final People people;
    private final Manners manners;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Wishing(
            Gatherings gatherings,
            Recaps recaps,
            WishLetter letter,
            Communities communities,
            Playbooks playbooks,
            People people,
            Manners manners,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.gatherings = gatherings;
        this.recaps = recaps;
        this.letter = letter;
        this.communities = communities;
        this.playbooks = playbooks;
        this.people = people;
        this.manners = manners;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "recap-wishing", every = "10m", delayed = "6m")
    public void run() {
        var now = clock.instant();
        var been = QuarkusTransaction.requiringNew()
                .call(() -> gatherings.untold(now.minus(Due.UNTIL), now.minus(Due.FROM)));
        for (var gathering : been) {
            try {
                QuarkusTransaction.requiringNew().run(() -> see(gathering));
            } catch (RuntimeException e) {
                LOG.errorf(
                        "nobody could be asked about gathering %d: %s",
                        gathering.id(), e.getClass().getSimpleName());
            }
        }
    }

    private void see(Gathering gathering) {
        gatherings.lock(gathering.id());
        if (!recaps.wasAskedFor(gathering.id()) && recaps.of(gathering.id()).isEmpty()) {
            gathering
                    .host()
                    .flatMap(pseudonyms::behind)
                    .filter(people::isColleague)
                    .filter(host -> isDue(gathering, host))
                    .ifPresent(host -> ask(gathering, host));
        }
    }

    private boolean isDue(Gathering gathering, MemberRef host) {
        var community = communities.get(gathering.community());
        var due = new Due(new WorkingDays(playbooks.of(community).holidays()));
        var zone = people.zoneOf(host).orElse(community.zone());
        return due.at(gathering.plan().at(), clock.instant(), zone);
    }

    private void ask(Gathering gathering, MemberRef host) {
        if (recaps.ask(gathering, clock.instant())) {
            if (manners.allow(host, communities.get(gathering.community()))) {
                letter.send(gathering, host);
            } else {
                recaps.askLater(gathering);
            }
        }
    }
}
