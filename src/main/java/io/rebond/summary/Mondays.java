package io.rebond.summary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Role;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Writes to each animator of a community on Monday morning, when something moved, with manners: not in their quiet hours nor on a
 * day off, not while they rest, and within what their week has room for. Each is a transaction of its own.
 */
@Singleton
class Mondays implements Chore {

    static final String FEATURE = "summary";

    private static final Logger LOG = Logger.getLogger(Mondays.class);

    private final Communities communities;
    private final Playbooks playbooks;
    private final Indicators indicators;
    private final Corrections corrections;
    private final MondayLetters letters;
    private final MondayLook look;
    private final People people;
    private final Manners manners;
    private final Outbox outbox;
    private final Clock clock;

    Mondays(
            Communities communities,
            Playbooks playbooks,
            Indicators indicators,
            Corrections corrections,
            MondayLetters letters,
            MondayLook look,
            People people,
            Manners manners,
            Outbox outbox,
            Clock clock) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.indicators = indicators;
        this.corrections = corrections;
        this.letters = letters;
        this.look = look;
        this.people = people;
        this.manners = manners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A community or an animator that fails stops none of the others, and is tried again at the next beat. */
    @Override
    @Scheduled(identity = "summary-mondays", every = "10m", delayed = "5m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                see(community);
            } catch (RuntimeException e) {
                LOG.errorf(e, "the animators of community %d could not be written to", community.id());
            }
        }
    }

    private void see(Community community) {
        var latest = indicators.latest(community);
        if (latest.isEmpty()) {
            return;
        }
        var bulletin = latest.get();
        var monday = Monday.after(
                bulletin.week().monday(),
                community.zone(),
                QuarkusTransaction.requiringNew().call(() -> playbooks.of(community)));
        if (monday.isDue(clock.instant())) {
            QuarkusTransaction.requiringNew().run(() -> propose(community, bulletin));
            for (var animator :
                    QuarkusTransaction.requiringNew().call(() -> people.holding(Role.ANIMATOR, community))) {
                seeTo(animator, community, bulletin, monday);
            }
        }
    }

    private void seeTo(MemberRef animator, Community community, Bulletin bulletin, Monday monday) {
        try {
            QuarkusTransaction.requiringNew().run(() -> write(animator, community, bulletin, monday));
        } catch (RuntimeException e) {
            LOG.errorf(e, "an animator of community %d could not be written to", community.id());
        }
    }

    /** Written down even where nobody can be written to: {@code summary} proposes it as well. */
    private void propose(Community community, Bulletin bulletin) {
        indicators
                .before(bulletin, community)
                .flatMap(before -> Correction.after(before, bulletin))
                .ifPresent(
                        lever -> corrections.propose(community, bulletin.week().monday(), lever));
    }

    private void write(MemberRef animator, Community community, Bulletin bulletin, Monday monday) {
        var week = bulletin.week().monday();
        if (!people.isColleague(animator)
                || !letters.wants(community, animator)
                || !monday.suits(clock.instant(), people.zoneOf(animator).orElse(community.zone()))) {
            return;
        }
        look.of(bulletin, community, animator)
                .filter(message -> letters.claim(community, animator, week))
                .ifPresent(message -> {
                    if (manners.allow(animator, community)) {
                        outbox.post(new Posting(
                                new Target.ToMember(animator),
                                message,
                                new Purpose(FEATURE, "monday:" + community.id() + ":" + week)));
                    } else {
                        letters.release(community, animator, week);
                    }
                });
    }
}
