package io.rebond.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.WorkingDays;
import io.rebond.directory.QuietHours;
import io.rebond.nudge.Due.Decision;
import io.rebond.nudge.Due.Send;
import io.rebond.nudge.Due.Skip;
import io.rebond.nudge.Due.Wait;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose turn it is, in words and against somebody who looks at the clock every minute. */
class DueTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Due FRANCE =
            new Due(new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)), WorkingDays.in("FR"));

    /** Somebody's turn, and when it is looked at. */
    record Situation(Due due, Instant at, ZoneId zone, Instant now) {}

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T09:00:00Z, 2026-11-18T09:00:00Z, Send[]",
        "2026-11-18T09:00:00Z, 2026-11-18T13:00:00Z, Send[]",
        "2026-11-18T09:00:00Z, 2026-11-18T13:00:01Z, Skip[why=TOO_LATE]",
        "2026-11-18T18:30:00Z, 2026-11-18T18:30:00Z, Wait[until=2026-11-19T07:00:00Z]",
        "2026-11-18T18:30:00Z, 2026-11-19T11:00:00Z, Send[]",
        "2026-11-18T17:59:00Z, 2026-11-18T18:00:00Z, Skip[why=TOO_LATE]",
        "2026-11-20T18:30:00Z, 2026-11-21T07:00:00Z, Skip[why=WEEKEND]",
        "2026-11-11T09:00:00Z, 2026-11-11T09:00:00Z, Skip[why=HOLIDAY]",
        "2026-11-10T18:30:00Z, 2026-11-11T07:00:00Z, Skip[why=HOLIDAY]",
        "2026-03-29T17:30:00Z, 2026-03-29T17:30:00Z, Wait[until=2026-03-30T06:00:00Z]"
    })
    void inParis(Instant at, Instant now, String decision) {
        assertThat(FRANCE.decide(at, PARIS, now)).hasToString(decision);
    }

    @Property(tries = 3_000)
    void aWatchfulColleagueDecidesTheSame(@ForAll("situations") Situation some) {
        assertThat(some.due().decide(some.at(), some.zone(), some.now())).isEqualTo(WatchfulColleague.decide(some));
    }

    /** However often it is looked at, and whatever comes in between. */
    @Property(tries = 2_000)
    void itIsDecidedAfterFewLooksAndNobodyIsDisturbed(
            @ForAll("situations") Situation some, @ForAll @IntRange(max = 400) int minutesLate) {
        var now = some.now();
        Decision decision = some.due().decide(some.at(), some.zone(), now);
        for (int looks = 0; looks < 3 && decision instanceof Wait wait; looks++) {
            assertThat(wait.until()).isAfter(now);
            now = wait.until().plusSeconds(60L * minutesLate);
            decision = some.due().decide(some.at(), some.zone(), now);
        }
        assertThat(decision).isNotInstanceOf(Wait.class);
        if (decision instanceof Send) {
            var there = now.atZone(some.zone());
            assertThat(WatchfulColleague.isQuiet(some.due().quiet(), there.toLocalTime()))
                    .isFalse();
            assertThat(WatchfulColleague.isFree(some.due().days(), there.toLocalDate()))
                    .isFalse();
        } else {
            assertThat(decision).isInstanceOf(Skip.class);
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        var minutes = Arbitraries.longs()
                .between(
                        Instant.parse("2026-01-01T00:00:00Z").getEpochSecond() / 60,
                        Instant.parse("2027-12-30T00:00:00Z").getEpochSecond() / 60);
        var zones = Arbitraries.of(
                        "Europe/Paris",
                        "America/New_York",
                        "Asia/Tokyo",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "America/St_Johns",
                        "UTC")
                .map(ZoneId::of);
        // Clocks change before five: what quiet hours that end then mean is a question of its own.
        var quiet = Combinators.combine(
                        Arbitraries.integers().between(0, 47),
                        Arbitraries.integers().between(10, 47))
                .as((from, to) ->
                        new QuietHours(LocalTime.of(from / 2, from % 2 * 30), LocalTime.of(to / 2, to % 2 * 30)));
        var late = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 10)),
                Tuple.of(2, Arbitraries.integers().between(0, 3_000)));
        return Combinators.combine(
                        minutes, zones, quiet, Arbitraries.of("", "FR").map(WorkingDays::new), late)
                .as((at, zone, hours, days, delay) -> new Situation(
                        new Due(hours, days),
                        Instant.ofEpochSecond(at * 60),
                        zone,
                        Instant.ofEpochSecond((at + delay) * 60)));
    }
}
