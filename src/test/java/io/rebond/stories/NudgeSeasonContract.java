package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.nudge.NudgeBeat;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Three weeks of nudges to people in twelve zones, across changes of hour and Easter Monday, looked at by two replicas at
 * uneven times with outages between: nobody is disturbed, nobody gets one twice, and nobody is forgotten.
 */
abstract class NudgeSeasonContract extends Story {

    private static final long SEED = 20261122;
    private static final int CAP = 3;

    private static final List<ZoneId> ZONES = List.of(
                    "Pacific/Kiritimati",
                    "Pacific/Auckland",
                    "Asia/Tokyo",
                    "Asia/Kathmandu",
                    "Europe/Athens",
                    "Europe/Paris",
                    "UTC",
                    "Atlantic/Azores",
                    "America/Sao_Paulo",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Pacific/Pago_Pago")
            .stream()
            .map(ZoneId::of)
            .toList();

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 4, 6));

    private static final Instant BEGIN = Instant.parse("2026-03-16T08:00:00Z");
    /** A series that nobody answers ends after three weeks. */
    private static final Duration SEASON = Duration.ofDays(22);

    /** What became of somebody's turn, as the database has it. */
    private record Told(long nudge, long person, LocalDate day, Instant at, String outcome) {
        String turn() {
            return nudge + " " + person + " " + day;
        }
    }

    @Inject
    NudgeBeat beat;

    private final Map<Long, ZoneId> zones = new HashMap<>();
    private final Map<String, Told> decided = new HashMap<>();
    private final Map<String, Integer> sentInWeek = new HashMap<>();

    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from nudge"));
    }

    @Test
    void nobody_is_disturbed_nobody_gets_it_twice_and_nobody_is_forgotten() throws Exception {
        clock.set(BEGIN);
        var sven = company.admin("Sven", ENGLISH);
        ZONES.forEach(zone -> List.of(1, 2).forEach(number -> company.memberIn(zone, number + " of " + zone, ENGLISH)
                .types("topics follow java")));
        readZones();
        keepFrenchHolidays(sven);
        schedule(sven, "\"Daily\" every day at 9:00");
        schedule(sven, "\"Late\" every weekday at 18:45");
        schedule(sven, "\"Weekly\" every 2 weeks on friday at 7:00");

        var random = new Random(SEED);
        for (var now = BEGIN; now.isBefore(BEGIN.plus(SEASON)); now = now.plus(pause(random))) {
            clock.set(now);
            together(this::comes, this::comes);
            look(now);
        }
        assertThat(decided.values())
                .extracting(Told::outcome)
                .contains("SENT", "WEEKEND", "HOLIDAY", "WEEK_FULL", "TOO_LATE");
        assertNobodyIsForgotten();
    }

    /** Mostly minutes; now and then Rebond is not there for hours, or for days. */
    private static Duration pause(Random random) {
        int kind = random.nextInt(100);
        if (kind == 0) {
            return Duration.ofHours(random.nextInt(60));
        }
        return kind < 5 ? Duration.ofHours(random.nextInt(8)) : Duration.ofMinutes(10 + random.nextInt(50));
    }

    private void look(Instant now) {
        // What filled a week stands before what found it full.
        for (var told : turns("outcome is not null order by case when outcome = 'SENT' then 0 else 1 end")) {
            var before = decided.put(told.turn(), told);
            if (before != null) {
                assertThat(told).isEqualTo(before);
            } else if (told.outcome().equals("SENT")) {
                assertMannered(told, now);
            } else if (told.outcome().equals("WEEK_FULL")) {
                assertThat(sentInWeek.get(week(told, now))).isEqualTo(CAP);
            }
        }
    }

    private void assertMannered(Told told, Instant now) {
        var there = now.atZone(zones.get(told.person()));
        assertThat(there.toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(18, 59, 59));
        assertThat(there.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(HOLIDAYS).doesNotContain(there.toLocalDate());
        assertThat(now).isAfterOrEqualTo(told.at());
        assertThat(sentInWeek.merge(week(told, now), 1, Integer::sum)).isLessThanOrEqualTo(CAP);
    }

    private String week(Told told, Instant now) {
        return told.person()
                + " "
                + now.atZone(zones.get(told.person()))
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Of each occurrence that was not missed as a whole, everybody has had a turn by now. */
    private void assertNobodyIsForgotten() {
        var end = clock.instant().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC);
        var planned = new ArrayList<String>();
        company.database.useHandle(handle -> handle.createQuery(
                        "select nudge_id, on_day from nudge_occurrence where outcome = 'PLANNED' and at < ?")
                .bind(0, end)
                .map((row, context) -> row.getLong(1) + " %d " + row.getObject(2, LocalDate.class))
                .forEach(planned::add));
        var expected = new HashSet<String>();
        planned.forEach(occurrence -> zones.keySet().forEach(person -> expected.add(occurrence.formatted(person))));
        expected.removeAll(decided.keySet());
        // On the day when it was scheduled, the hour was over in the east.
        expected.removeIf(turn -> turn.endsWith(BEGIN.toString().substring(0, 10)));
        assertThat(planned).hasSizeGreaterThan(30);
        assertThat(expected).isEmpty();
    }

    private List<Told> turns(String which) {
        return company.database.withHandle(handle -> handle.createQuery(
                        "select nudge_id, pseudonym_id, on_day, at, outcome from nudge_turn where " + which)
                .map((row, context) -> new Told(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list());
    }

    private void readZones() {
        company.database.useHandle(handle -> handle.createQuery("select member.pseudonym_id, zone from member "
                        + "join topic_follow on topic_follow.pseudonym_id = member.pseudonym_id "
                        + "join pseudonym on pseudonym.id = member.pseudonym_id where workspace = ?")
                .bind(0, company.home().workspace().id())
                .map((row, context) -> Map.entry(row.getLong(1), ZoneId.of(row.getString(2))))
                .forEach(each -> zones.put(each.getKey(), each.getValue())));
        assertThat(zones).hasSize(2 * ZONES.size());
    }

    private static void keepFrenchHolidays(Member admin) {
        var yaml = admin.types("admin playbook export").replace("# Playbook\n", "");
        admin.types("admin playbook import");
        admin.sends(Map.of("lines", yaml.replace("holidays: \"\"", "holidays: FR"), "what", "apply"));
    }

    private static void schedule(Member author, String words) {
        author.types("nudge topic:java " + words);
        assertThat(author.presses("Schedule")).startsWith("Scheduled");
    }

    private Void comes() {
        beat.comes();
        return null;
    }
}
