package io.rebond.summary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Holds;
import io.rebond.directory.Playbooks;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Tells each community in its channel how it is doing, on the first Monday of a month, outside of its quiet hours. */
@Singleton
class Months implements Chore {

    private static final Logger LOG = Logger.getLogger(Months.class);

    private final Communities communities;
    private final Playbooks playbooks;
    private final Indicators indicators;
    private final MonthlyTellings tellings;
    private final Holds holds;
    private final Telling telling;
    private final Outbox outbox;
    private final Clock clock;

    Months(
            Communities communities,
            Playbooks playbooks,
            Indicators indicators,
            MonthlyTellings tellings,
            Holds holds,
            Telling telling,
            Outbox outbox,
            Clock clock) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.indicators = indicators;
        this.tellings = tellings;
        this.holds = holds;
        this.telling = telling;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One that fails stops none of the others, and is tried again at the next beat. */
    @Override
    @Scheduled(identity = "summary-months", every = "10m", delayed = "6m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                indicators.latest(community).ifPresent(bulletin -> QuarkusTransaction.requiringNew()
                        .run(() -> tell(community, bulletin)));
            } catch (RuntimeException e) {
                LOG.errorf(e, "community %d could not be told how it is doing", community.id());
            }
        }
    }

    private void tell(Community community, Bulletin bulletin) {
        if (isDue(community, bulletin) && tellings.areWanted(community)) {
            var month = bulletin.week().over().withDayOfMonth(1);
            var subject = "month:" + community.id() + ":" + month;
            communities.home(community).ifPresent(home -> telling.monthly(bulletin, community)
                    .filter(message -> tellings.claim(community, month))
                    .filter(message -> !holds.keepsBack(community, Mondays.FEATURE, subject))
                    .ifPresent(message -> outbox.post(
                            new Posting(new Target.InChannel(home), message, new Purpose(Mondays.FEATURE, subject)))));
        }
    }

    private boolean isDue(Community community, Bulletin bulletin) {
        var week = bulletin.week();
        var playbook = playbooks.of(community);
        var now = clock.instant();
        return week.over().getDayOfMonth() <= 7
                && Monday.after(week.monday(), community.zone(), playbook).isDue(now)
                && !playbook.quiet().over(now, community.zone()).isAfter(now);
    }
}
