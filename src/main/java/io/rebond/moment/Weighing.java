package io.rebond.moment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.calendar.BestMoment;
import io.rebond.chat.Chore;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.engagement.Responses;
import io.rebond.moment.Posted.Kind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Weighs, soon after each week is over and once, what left at the best hour of its week against what left at others, of all
 * that was published in open channels since it was weighed last. Where there is too little of either, it waits for more, for
 * twelve weeks.
 */
@Singleton
class Weighing implements Chore {

    static final Duration SOON = Duration.ofDays(1);

    private static final int WEEKS = 12;

    private static final Logger LOG = Logger.getLogger(Weighing.class);

    private final Communities communities;
    private final Playbooks playbooks;
    private final BestMoment best;
    private final Posted posted;
    private final Responses responses;
    private final Effects effects;
    private final Clock clock;

    Weighing(
            Communities communities,
            Playbooks playbooks,
            BestMoment best,
            Posted posted,
            Responses responses,
            Effects effects,
            Clock clock) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.best = best;
        this.posted = posted;
        this.responses = responses;
        this.effects = effects;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "moment-weighing", every = "10m", delayed = "4m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> weigh(community));
            } catch (RuntimeException e) {
                LOG.errorf(e, "the best moment of community %d could not be weighed", community.id());
            }
        }
    }

    private void weigh(Community community) {
        var monday = LocalDate.ofInstant(clock.instant(), community.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (effects.begin(community, monday.minusWeeks(1))) {
            var until = monday.atStartOfDay(community.zone()).toInstant().minus(SOON);
            var oldest = monday.minusWeeks(WEEKS).atStartOfDay(community.zone()).toInstant();
            posted.in(community, oldest, until)
                    .forEach(kind -> weigh(community, monday.minusWeeks(1), kind, oldest, until));
        }
    }

    private void weigh(Community community, LocalDate week, Kind kind, Instant oldest, Instant until) {
        var from = effects.until(community, kind.feature())
                .filter(oldest::isBefore)
                .orElse(oldest);
        var sides = outcomes(community, kind.since(from)).stream().collect(Collectors.partitioningBy(Outcome::atBest));
        var rule = playbooks.ruleOf(community);
        if (sides.values().stream().allMatch(side -> Outcome.areEnough(side, rule))) {
            int fewest = sides.values().stream().mapToInt(Outcome::fewest).min().orElseThrow();
            var effect = new Effect(
                    kind.feature(), week, from, until, Outcome.side(sides.get(true)), Outcome.side(sides.get(false)));
            effects.put(community, effect, fewest);
        }
    }

    /** Of those that left in a week whose best hour had been learnt. */
    private List<Outcome> outcomes(Community community, Kind kind) {
        var soon = responses.soonTo(community, kind.exhibits(), kind.acts(), SOON);
        return kind.exhibits().stream()
                .flatMap(exhibit -> best.wasAt(community, exhibit.at()).stream()
                        .map(atBest -> outcome(exhibit, atBest, soon.getOrDefault(exhibit, Set.of()))))
                .toList();
    }

    private Outcome outcome(Exhibit exhibit, boolean atBest, Set<Long> people) {
        var reached = communities.population(exhibit.where());
        var acted = new HashSet<>(people);
        acted.retainAll(reached);
        var total = Optional.ofNullable(exhibit.totals().get(exhibit.whole().subject()));
        return new Outcome(atBest, reached, acted, total);
    }
}
