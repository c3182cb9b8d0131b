package io.rebond.moment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.calendar.BestMoment;
import io.rebond.chat.Chore;
import io.rebond.chat.Showcase;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Readership;
import io.rebond.engagement.Responses;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
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

    /** As many as five a week. */
    private static final int MOST = 60;

    private static final Logger LOG = Logger.getLogger(Weighing.class);

    private final Communities communities;
    private final Playbooks playbooks;
    private final Readership readership;
    private final BestMoment best;
    private final Instance<Showcase> showcases;
    private final Responses responses;
    private final Effects effects;
    private final Clock clock;

    Weighing(
            Communities communities,
            Playbooks playbooks,
            Readership readership,
            BestMoment best,
            Instance<Showcase> showcases,
            Responses responses,
            Effects effects,
            Clock clock) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.readership = readership;
        this.best = best;
        this.showcases = showcases;
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
            var open = readership.openPlaces(community).keySet();
            showcases.stream()
                    .flatMap(showcase -> showcase.exhibits(community.id(), oldest, until, MOST).stream())
                    .filter(exhibit -> open.contains(exhibit.where()))
                    .collect(Collectors.groupingBy(exhibit -> exhibit.whole().feature()))
                    .forEach((feature, exhibits) ->
                            weigh(community, monday.minusWeeks(1), feature, exhibits, oldest, until));
        }
    }

    private void weigh(
            Community community, LocalDate week, String feature, List<Exhibit> all, Instant oldest, Instant until) {
        var from = effects.until(community, feature).filter(oldest::isBefore).orElse(oldest);
        var outcomes = outcomes(
                community,
                all.stream().filter(exhibit -> !exhibit.at().isBefore(from)).toList());
        var sides = outcomes.stream().collect(Collectors.partitioningBy(Outcome::atBest));
        var rule = playbooks.ruleOf(community);
        if (sides.values().stream().allMatch(side -> Outcome.areEnough(side, rule))) {
            int fewest = sides.values().stream().mapToInt(Outcome::fewest).min().orElseThrow();
            effects.put(
                    community,
                    new Effect(
                            feature, week, from, until, Outcome.side(sides.get(true)), Outcome.side(sides.get(false))),
                    fewest);
        }
    }

    /** Of those that left in a week whose best hour had been learnt. */
    private List<Outcome> outcomes(Community community, List<Exhibit> exhibits) {
        var soon = responses.soonTo(community, exhibits, SOON);
        return exhibits.stream()
                .flatMap(exhibit -> best.wasAt(community, exhibit.at()).stream()
                        .map(atBest -> outcome(exhibit, atBest, soon.getOrDefault(exhibit, Set.of()))))
                .toList();
    }

    private Outcome outcome(Exhibit exhibit, boolean atBest, Set<Long> people) {
        var reached = communities.population(exhibit.where());
        var acted = new HashSet<>(people);
        acted.retainAll(reached);
        return new Outcome(atBest, reached, acted);
    }
}
