package io.rebond.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.agenda.Gaps.Gap;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Kind;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.Rhythm.Weekly;
import io.rebond.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From Wednesday, 18 November 2026, on. */
class GapsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @Test
    void days_of_the_cadence_without_anything_are_gaps() {
        var gaps = every(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

        assertThat(gaps.in(sentOn("2026-11-19", "2026-11-27"), WEDNESDAY, LocalDate.parse("2026-11-30")))
                .containsExactly(day("2026-11-24"), day("2026-11-26"));
    }

    @Test
    void a_weekend_and_a_holiday_are_no_gaps() {
        var daily = new Gaps(
                Optional.of(new Recurrence(new Weekly(Set.of(DayOfWeek.values())), LocalTime.of(9, 0))),
                WorkingDays.in("FR"),
                PARIS);

        assertThat(daily.in(List.of(), LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-28")))
                .containsExactly(day("2026-12-24"), day("2026-12-28"));
    }

    @Test
    void what_rests_or_only_closes_fills_no_day() {
        var gaps = every(Set.of(DayOfWeek.THURSDAY));

        assertThat(gaps.in(
                        List.of(planned("2026-11-19", Kind.CLOSES, false), planned("2026-11-19", Kind.LEAVES, true)),
                        WEDNESDAY,
                        LocalDate.parse("2026-11-20")))
                .containsExactly(day("2026-11-19"));
    }

    @Test
    void without_a_cadence_five_working_days_in_a_row_are_one() {
        var gaps = new Gaps(Optional.empty(), WorkingDays.WITHOUT_HOLIDAYS, PARIS);

        assertThat(gaps.in(sentOn("2026-11-20"), WEDNESDAY, LocalDate.parse("2026-11-26")))
                .isEmpty();
        assertThat(gaps.in(sentOn("2026-11-20"), WEDNESDAY, LocalDate.parse("2026-11-29")))
                .containsExactly(new Gap(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-27")));
    }

    @Test
    void a_day_is_one_of_the_communitys_own_zone_across_the_change_of_hour() {
        var gaps = every(Set.of(DayOfWeek.MONDAY));
        var late = new Planned(
                "digest",
                "rendezvous:1",
                LocalDate.parse("2027-03-29").atTime(0, 30).atZone(PARIS).toInstant(),
                Kind.LEAVES,
                Optional.empty(),
                "",
                "",
                false,
                Planned.Changes.NONE);

        assertThat(gaps.in(List.of(late), LocalDate.parse("2027-03-27"), LocalDate.parse("2027-03-30")))
                .isEmpty();
    }

    private static Gaps every(Set<DayOfWeek> days) {
        return new Gaps(
                Optional.of(new Recurrence(new Weekly(days), LocalTime.of(9, 0))), WorkingDays.WITHOUT_HOLIDAYS, PARIS);
    }

    private static List<Planned> sentOn(String... days) {
        return Stream.of(days).map(day -> planned(day, Kind.LEAVES, false)).toList();
    }

    private static Planned planned(String day, Kind kind, boolean resting) {
        return new Planned(
                "digest",
                "rendezvous:1",
                LocalDate.parse(day).atTime(9, 0).atZone(PARIS).toInstant(),
                kind,
                Optional.empty(),
                "",
                "",
                resting,
                Planned.Changes.NONE);
    }

    private static Gap day(String day) {
        return new Gap(LocalDate.parse(day), LocalDate.parse(day));
    }
}
