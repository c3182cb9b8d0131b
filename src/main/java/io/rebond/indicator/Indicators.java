package io.rebond.indicator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.engagement.Folding;
import io.rebond.engagement.Rollups;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The figures of communities, made soon after each week is over, and at the latest when somebody asks. */
@Singleton
public class Indicators implements Chore {

    /** As many as somebody can wait for who only asks. */
    private static final int DAYS_AT_ONCE = 31;

    private static final Logger LOG = Logger.getLogger(Indicators.class);

    private final Communities communities;
    private final Playbooks playbooks;
    private final Folding folding;
    private final Rollups rollups;
    private final Observing observing;
    private final Bulletins bulletins;
    private final Clock clock;

    Indicators(
            Communities communities,
            Playbooks playbooks,
            Folding folding,
            Rollups rollups,
            Observing observing,
            Bulletins bulletins,
            Clock clock) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.folding = folding;
        this.rollups = rollups;
        this.observing = observing;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /** One whose figures cannot be made says so; the others' are. */
    @Override
    @Scheduled(identity = "indicator-bulletins", every = "10m", delayed = "2m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                latest(community);
            } catch (RuntimeException e) {
                LOG.errorf(e, "the figures of community %d could not be made", community.id());
            }
        }
    }

    /**
     * The bulletin of the last week that is over, or of the one before as long as not everything is counted; empty for a
     * community of which nothing was recorded by then.
     */
    public Optional<Bulletin> latest(Community community) {
        var week = Week.before(clock.instant(), community.zone());
        if (!bulletins.isOut(community, week)) {
            folding.fold(community, DAYS_AT_ONCE);
            QuarkusTransaction.requiringNew().run(() -> make(community, week));
        }
        return of(community, week).or(() -> of(community, week.minus(1)));
    }

    /** The bulletin of the week of that Monday, if there is one. */
    public Optional<Bulletin> of(Community community, LocalDate monday) {
        return of(community, new Week(monday));
    }

    /** Whether what was recorded by the end of the last week is still being counted. */
    public boolean isCounting(Community community) {
        return !folding.isDone(
                community, Week.before(clock.instant(), community.zone()).over());
    }

    /** The bulletin of four weeks before another. */
    public Optional<Bulletin> before(Bulletin bulletin, Community community) {
        return of(community, bulletin.week().previous());
    }

    /** When the first figures can come, at the earliest. */
    public LocalDate firstDay(Community community) {
        return Week.before(clock.instant(), community.zone()).over().plusWeeks(1);
    }

    private void make(Community community, Week week) {
        boolean begun = rollups.firstDay(community)
                .filter(day -> day.isBefore(week.over()))
                .isPresent();
        if (begun && folding.isDone(community, week.over()) && bulletins.begin(community, week)) {
            var past = bulletins.before(community, week);
            var compilation = Compilation.of(observing.of(community, week), past, playbooks.ruleOf(community));
            bulletins.put(community, week, compilation, past);
        }
    }

    private Optional<Bulletin> of(Community community, Week week) {
        return bulletins.isOut(community, week)
                ? Optional.of(new Bulletin(week, bulletins.told(community, week), playbooks.ruleOf(community)))
                : Optional.empty();
    }
}
