package io.rebond.engagement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.calendar.BestMoment;
import io.rebond.chat.Chore;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.QuietHours;
import io.rebond.engagement.HourShares.Best;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * The best moments as rows, each learnt once a week from the twelve whole weeks before, soon after they are over.
 * Every replica may learn one: from the same weeks they learn the same.
 */
@Singleton
class BestHours implements BestMoment, Chore {

    static final int WEEKS = 12;

    /** As far back as it may be asked what was best. */
    private static final int KEPT = 13;

    private static final Logger LOG = Logger.getLogger(BestHours.class);

    /** @param best empty where there was too little to learn from */
    private record Learnt(LocalDate week, Optional<Best> best) {}

    private final ActiveHours hours;
    private final Communities communities;
    private final Playbooks playbooks;
    private final Jdbi database;
    private final Clock clock;

    BestHours(ActiveHours hours, Communities communities, Playbooks playbooks, Jdbi database, Clock clock) {
        this.hours = hours;
        this.communities = communities;
        this.playbooks = playbooks;
        this.database = database;
        this.clock = clock;
    }

    /** Whoever asks before it is learnt is told last week's, or the usual one, rather than kept waiting. */
    @Override
    public Choice of(Community community) {
        return latest(community).flatMap(Learnt::best).map(BestHours::choice).orElse(Choice.USUAL);
    }

    @Override
    public Optional<Boolean> wasAt(Community community, Instant left) {
        var then = left.atZone(community.zone());
        return database.withHandle(handle -> handle.createQuery("select hour_of_week from best_moment "
                        + "where community_id = ? and zone = ? and week = ? and hour_of_week is not null")
                .bind(0, community.id())
                .bind(1, community.zone().getId())
                .bind(2, then.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .mapTo(Integer.class)
                .findOne()
                .map(best -> best == HourShares.at(then)));
    }

    @Override
    @Scheduled(identity = "engagement-best-hours", every = "10m", delayed = "3m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> renew(community));
            } catch (RuntimeException e) {
                LOG.errorf(e, "the best moment of community %d could not be learnt", community.id());
            }
        }
    }

    private void renew(Community community) {
        var week = week(community);
        if (latest(community).filter(learnt -> learnt.week().equals(week)).isEmpty()) {
            learn(community, week);
            database.useHandle(handle -> handle.execute(
                    "delete from best_moment where community_id = ? and week < ?",
                    community.id(),
                    week.minusWeeks(KEPT)));
        }
    }

    private void learn(Community community, LocalDate week) {
        var zone = community.zone();
        var people = hours.of(
                community,
                week.minusWeeks(WEEKS).atStartOfDay(zone).toInstant(),
                week.atStartOfDay(zone).toInstant());
        var best = HourShares.of(people)
                .best(
                        hour -> isOpen(hour, community),
                        playbooks.ruleOf(community).minimum());
        put(community, week, best);
    }

    /** Of another zone's hours nothing can be said, nor of one that is quiet by now or that too few would show. */
    private Optional<Learnt> latest(Community community) {
        var rule = playbooks.ruleOf(community);
        return database.withHandle(handle -> handle.createQuery("select week, hour_of_week, people, rivals "
                                + "from best_moment where community_id = ? and zone = ? order by week desc limit 1")
                        .bind(0, community.id())
                        .bind(1, community.zone().getId())
                        .map((row, context) -> new Learnt(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2) == null
                                        ? Optional.empty()
                                        : Optional.of(new Best(row.getInt(2), row.getInt(3), row.getInt(4)))))
                        .findOne())
                .filter(learnt -> learnt.best()
                        .map(best -> rule.shows(best.people()) && isOpen(best.hour(), community))
                        .orElse(true));
    }

    private void put(Community community, LocalDate week, Optional<Best> best) {
        var hour = best.map(Best::hour).orElse(null);
        int people = best.map(Best::people).orElse(0);
        int rivals = best.map(Best::rivals).orElse(0);
        database.useHandle(handle -> {
            handle.execute(
                    "insert into best_moment (community_id, week, zone, hour_of_week, people, rivals) "
                            + "values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    community.id(),
                    week,
                    community.zone().getId(),
                    hour,
                    people,
                    rivals);
            handle.execute(
                    "update best_moment set zone = ?, hour_of_week = ?, people = ?, rivals = ? "
                            + "where community_id = ? and week = ?",
                    community.zone().getId(),
                    hour,
                    people,
                    rivals,
                    community.id(),
                    week);
        });
    }

    /** Nothing that can wait leaves on a weekend or in quiet hours. */
    private boolean isOpen(int hour, Community community) {
        return day(hour).compareTo(DayOfWeek.FRIDAY) <= 0
                && !isQuiet(
                        LocalTime.of(hour % HourShares.DAY, 0),
                        playbooks.of(community).quiet());
    }

    /** In a zone whose clocks never change, since an hour of the week has no date. */
    private static boolean isQuiet(LocalTime time, QuietHours quiet) {
        var then = LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC);
        return quiet.over(then, ZoneOffset.UTC).isAfter(then);
    }

    private static Choice choice(Best best) {
        return new Choice(day(best.hour()), best.hour() % HourShares.DAY, OptionalInt.of(best.rivals()));
    }

    private static DayOfWeek day(int hour) {
        return DayOfWeek.of(hour / HourShares.DAY + 1);
    }

    private LocalDate week(Community community) {
        return LocalDate.ofInstant(clock.instant(), community.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
