package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Target;
import io.rebond.directory.Interests;
import io.rebond.directory.Rests;
import io.rebond.nudge.NudgeBeat;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Nudges to people in twelve zones, across changes of hour north and south and the French holidays, looked at by two replicas
 * at uneven times with outages between, while people pause, an animator lets a nudge rest, all is held and a process dies in
 * the middle of its work: nobody is disturbed, nobody gets one twice, nobody is forgotten, and what was not sent has the
 * reason that a clerk would find. Three weeks of two dozen people; {@code -Pchaos}, a year of five thousand.
 */
abstract class NudgeSeasonContract extends Story {

    private static final int DAYS = Integer.getInteger("rebond.season.days", 22);
    private static final int PEOPLE = Integer.getInteger("rebond.season.people", 24);
    private static final long SEED = Long.getLong("rebond.season.seed", 20_261_122);
    private static final int CAP = 3;

    /** A series that nobody answers ends after three weeks; then others are scheduled. */
    private static final Duration SERIES = Duration.ofDays(21);

    /** By then it is over for the last person on earth. */
    private static final Duration OVER = Duration.ofDays(3);

    private static final List<ZoneId> ZONES = List.of(
                    "Pacific/Kiritimati",
                    "Pacific/Auckland",
                    "Asia/Tokyo",
                    "Asia/Kathmandu",
                    "Europe/Athens",
                    "Europe/Paris",
                    "UTC",
                    "Atlantic/Azores",
                    "America/Santiago",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Pacific/Pago_Pago")
            .stream()
            .map(ZoneId::of)
            .toList();

    private static final Instant BEGIN = Instant.parse("2026-03-16T08:00:00Z");

    /** Somebody's turn. */
    private record Due(long nudge, long person, LocalDate day, Instant at) {}

    private record Occurrence(long nudge, LocalDate day) {}

    /** @param begun whoever's hour of a day was over by then begins with the next */
    private record Series(long nudge, String words, LocalTime at, Instant begun) {}

    @Inject
    NudgeBeat beat;

    @Inject
    Interests interests;

    @Inject
    Rests rests;

    @Inject
    Pseudonyms pseudonyms;

    private final Random random = new Random(SEED);
    private final SeasonModel model = new SeasonModel();
    private final List<Member> people = new ArrayList<>();
    private final Map<MemberRef, Long> numbers = new HashMap<>();
    private final List<Series> series = new ArrayList<>();
    private final Map<Occurrence, Set<Long>> decided = new HashMap<>();
    private final Map<String, Integer> sentInWeek = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, Integer> received = new HashMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int occurrences;
    private Member sven;

    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from nudge"));
    }

    @Test
    void nobody_is_disturbed_nobody_gets_it_twice_and_nobody_is_forgotten() throws Exception {
        found();
        var end = BEGIN.plus(Duration.ofDays(DAYS));
        var morning = BEGIN;
        var next = BEGIN;
        for (var now = BEGIN; now.isBefore(end); now = now.plus(pause())) {
            clock.set(now);
            if (!now.isBefore(next)) {
                finish();
                schedule();
                next = now.plus(SERIES);
            } else {
                somethingHappens(now);
            }
            clock.set(now);
            look(now);
            if (!now.isBefore(morning)) {
                receive();
                beat.forgets(now.minus(Duration.ofDays(14)));
                morning = now.plus(Duration.ofDays(1));
            }
        }
        finish();
        assertThat(outcomes.keySet())
                .contains("SENT", "WEEKEND", "HOLIDAY", "WEEK_FULL", "TOO_LATE", "PAUSED", "RESTING", "HELD");
        assertThat(occurrences).isGreaterThan(DAYS);
    }

    private void found() {
        clock.set(BEGIN);
        sven = company.admin("Sven", ENGLISH);
        for (int number = 0; number < PEOPLE; number++) {
            people.add(company.memberIn(ZONES.get(number % ZONES.size()), "Person " + number, ENGLISH));
        }
        keepFrenchHolidays();
        numbers.putAll(pseudonyms.of(people.stream().map(Member::ref).toList()));
        for (int number = 0; number < PEOPLE; number++) {
            var ref = people.get(number).ref();
            interests.follow(ref, "java");
            model.zones.put(numbers.get(ref), ZONES.get(number % ZONES.size()));
        }
        company.settled();
        company.town.emptied();
    }

    /** Mostly minutes; now and then Rebond is not there for hours, or for days. */
    private Duration pause() {
        int kind = random.nextInt(300);
        if (kind == 0) {
            return Duration.ofHours(random.nextInt(60));
        }
        return kind < 8 ? Duration.ofHours(random.nextInt(8)) : Duration.ofMinutes(10 + random.nextInt(50));
    }

    private void schedule() {
        series.clear();
        model.resting.clear();
        schedule("Daily", "every day", LocalTime.of(9, 0));
        schedule("Late", "every weekday", LocalTime.of(18, 45));
        schedule("Weekly", "every 2 weeks on friday", LocalTime.of(7, 0));
    }

    private void schedule(String words, String rhythm, LocalTime at) {
        sven.types("nudge topic:java \"%s\" %s at %s".formatted(words, rhythm, at));
        var told = sven.presses("Schedule");
        assertThat(told).startsWith("Scheduled, as number ");
        series.add(new Series(
                Long.parseLong(told.replaceAll("(?s)Scheduled, as number (\\d+).*", "$1")),
                words,
                at,
                clock.instant()));
    }

    private void somethingHappens(Instant now) {
        int drawn = random.nextInt(240);
        if (drawn < 3) {
            somePause(now);
        } else if (drawn < 6 && model.resting.isEmpty()) {
            var one = series.get(random.nextInt(series.size())).nudge();
            model.resting.add(one);
            sven.types("nudge pause " + one);
        } else if (drawn < 14) {
            model.resting.forEach(one -> sven.types("nudge resume " + one));
            model.resting.clear();
        } else if (drawn < 16 && !model.held) {
            model.held = true;
            sven.types("calendar hold \"a strike\"");
        } else if (drawn < 24 && model.held) {
            model.held = false;
            sven.types("calendar release");
        }
    }

    /** One in two dozen. */
    private void somePause(Instant now) {
        for (int number = 0; number < PEOPLE / 24; number++) {
            var someone = people.get(random.nextInt(PEOPLE)).ref();
            var until = now.plus(Duration.ofDays(1 + random.nextInt(20)));
            rests.begin(someone, until);
            model.pauses.put(numbers.get(someone), until);
        }
    }

    /** Two replicas at once; now and then, a third dies of it. */
    private void look(Instant now) throws Exception {
        together(() -> run(beat::plans), () -> run(beat::plans));
        var due = due(now);
        if (!due.isEmpty() && random.nextInt(50) == 0) {
            beat.diesWhileSending();
        }
        together(() -> run(beat::sends), () -> run(beat::sends));
        var full = new HashSet<String>();
        outcomesOf(due).forEach((turn, outcome) -> {
            var expected = model.outcome(turn.nudge(), turn.person(), turn.at(), now);
            if (outcome.equals("WEEK_FULL")) {
                assertThat(SeasonModel.SENT).as("%s at %s", turn, now).isEqualTo(expected);
                full.add(week(turn, now));
            } else {
                assertThat(outcome).as("%s at %s", turn, now).isEqualTo(expected);
            }
            if (!outcome.equals(SeasonModel.WAITS)) {
                note(turn, outcome, now);
            }
        });
        assertThat(full).allSatisfy(week -> assertThat(sentInWeek).containsEntry(week, CAP));
    }

    private void note(Due turn, String outcome, Instant now) {
        outcomes.merge(outcome, 1, Integer::sum);
        assertThat(decided.computeIfAbsent(new Occurrence(turn.nudge(), turn.day()), any -> new HashSet<>())
                        .add(turn.person()))
                .as("%s was decided before", turn)
                .isTrue();
        if (outcome.equals("SENT")) {
            var there = now.atZone(model.zones.get(turn.person()));
            assertThat(there.toLocalTime()).isBetween(SeasonModel.MORNING, SeasonModel.EVENING.minusNanos(1));
            assertThat(sentInWeek.merge(week(turn, now), 1, Integer::sum)).isLessThanOrEqualTo(CAP);
            sent.merge(turn.nudge() + " " + turn.person(), 1, Integer::sum);
        }
    }

    private String week(Due turn, Instant now) {
        return turn.person()
                + " "
                + now.atZone(model.zones.get(turn.person()))
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What has arrived with people since they looked before. */
    private void receive() {
        await().atMost(5, MINUTES)
                .until(() -> count("letter join lane on lane.id = lane_id "
                                + "where kind = 'POST' and feature = 'nudge' and subject like 'nudge:%'")
                        == 0);
        for (var post : company.town.emptied()) {
            var letter = InWords.of(post.now());
            for (var one : series) {
                if (post.target() instanceof Target.ToMember to && letter.startsWith(one.words() + "\n")) {
                    received.merge(one.nudge() + " " + numbers.get(to.member()), 1, Integer::sum);
                }
            }
        }
    }

    /** Everybody has what was sent to them and no more, and of each occurrence that is over everybody has had their turn. */
    private void finish() {
        receive();
        assertThat(received).isEqualTo(sent);
        for (var one : series) {
            for (var day : planned(one)) {
                var expected = new HashSet<>(model.zones.keySet());
                expected.removeIf(person -> day.atTime(one.at())
                        .atZone(model.zones.get(person))
                        .toInstant()
                        .isBefore(one.begun()));
                assertThat(decided.getOrDefault(new Occurrence(one.nudge(), day), Set.of()))
                        .as("%s on %s", one, day)
                        .isEqualTo(expected);
                occurrences++;
            }
            sven.types("nudge cancel " + one.nudge());
        }
        System.out.printf("%d people until %s, seed %d: %s%n", PEOPLE, clock.instant(), SEED, outcomes);
        decided.clear();
        received.clear();
        sent.clear();
    }

    private List<LocalDate> planned(Series one) {
        return company.database.withHandle(handle -> handle.createQuery("select on_day from nudge_occurrence "
                        + "where outcome = 'PLANNED' and nudge_id = ? and at < ?")
                .bind(0, one.nudge())
                .bind(1, clock.instant().minus(OVER).atOffset(ZoneOffset.UTC))
                .mapTo(LocalDate.class)
                .list());
    }

    private List<Due> due(Instant now) {
        return company.database.withHandle(handle -> handle.createQuery("select nudge_id, pseudonym_id, on_day, at "
                        + "from nudge_turn where due_at <= :now and nudge_id in (<series>)")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindList("series", series.stream().map(Series::nudge).toList())
                .map((row, context) -> new Due(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list());
    }

    /** What became of them. */
    private Map<Due, String> outcomesOf(List<Due> due) {
        var became = new HashMap<Due, String>();
        company.database.useHandle(handle -> {
            for (int from = 0; from < due.size(); from += 500) {
                var some = due.subList(from, Math.min(due.size(), from + 500));
                var asked = new HashSet<>(some);
                handle
                        .createQuery(
                                "select nudge_id, pseudonym_id, on_day, at, coalesce(outcome, :waits) from nudge_turn "
                                        + "where nudge_id in (<nudges>) and pseudonym_id in (<people>) and on_day in (<days>)")
                        .bind("waits", SeasonModel.WAITS)
                        .bindList(
                                "nudges",
                                some.stream().map(Due::nudge).distinct().toList())
                        .bindList(
                                "people",
                                some.stream().map(Due::person).distinct().toList())
                        .bindList("days", some.stream().map(Due::day).distinct().toList())
                        .map((row, context) -> Map.entry(
                                new Due(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, OffsetDateTime.class).toInstant()),
                                row.getString(5)))
                        .stream()
                        .filter(each -> asked.contains(each.getKey()))
                        .forEach(each -> became.put(each.getKey(), each.getValue()));
            }
        });
        assertThat(became).hasSameSizeAs(due);
        return became;
    }

    private long count(String rows) {
        return company.database.withHandle(handle -> handle.createQuery("select count(*) from " + rows)
                .mapTo(Long.class)
                .one());
    }

    private void keepFrenchHolidays() {
        var yaml = sven.types("admin playbook export").replace("# Playbook\n", "");
        sven.types("admin playbook import");
        sven.sends(Map.of("lines", yaml.replace("holidays: \"\"", "holidays: FR"), "what", "apply"));
    }

    private static Void run(Runnable beat) {
        beat.run();
        return null;
    }
}
