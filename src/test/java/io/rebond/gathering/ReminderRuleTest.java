package io.rebond.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.WorkingDays;
import io.rebond.directory.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant LONG_BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final ReminderRule FRENCH =
            new ReminderRule(new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)), new WorkingDays("FR"));

    private static Instant reminder(String said, String begins) {
        return FRENCH.after(Instant.parse(said), Instant.parse(begins), PARIS).orElse(null);
    }

    @Test
    void on_the_last_working_day_before_at_ten() {
        assertThat(reminder("2026-11-01T09:00:00Z", "2026-11-20T11:30:00Z")).isEqualTo("2026-11-19T09:00:00Z");
        assertThat(reminder("2026-11-01T09:00:00Z", "2026-11-23T11:30:00Z"))
                .as("Monday's, on Friday")
                .isEqualTo("2026-11-20T09:00:00Z");
        assertThat(reminder("2026-11-01T09:00:00Z", "2026-11-12T11:30:00Z"))
                .as("after Armistice Day")
                .isEqualTo("2026-11-10T09:00:00Z");
    }

    @Test
    void whoever_said_so_late_some_hours_before_and_who_has_just_said_so_never() {
        assertThat(reminder("2026-11-19T06:30:00Z", "2026-11-20T11:30:00Z")).isEqualTo("2026-11-20T08:30:00Z");
        assertThat(reminder("2026-11-20T06:00:00Z", "2026-11-20T11:30:00Z")).isNull();
        assertThat(reminder("2026-11-19T12:00:00Z", "2026-11-20T07:30:00Z"))
                .as("a breakfast at half past eight, whose eve had begun")
                .isNull();
    }

    /** Both changes of hour of the year are among these moments, and so are all hours of the day. */
    @Property
    void never_at_night_never_too_late_and_where_it_comes_a_day_before_on_a_working_day(
            @ForAll @IntRange(max = 365 * 24) int hour) {
        var begins = Instant.parse("2026-02-01T00:15:00Z").plus(Duration.ofHours(hour));

        var at = FRENCH.after(LONG_BEFORE, begins, PARIS).orElseThrow();

        assertThat(FRENCH.quiet().over(at, PARIS)).isEqualTo(at);
        assertThat(ReminderRule.isTooLate(at, begins)).isFalse();
        assertThat(at.atZone(PARIS).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
        assertThat(FRENCH.days().include(at.atZone(PARIS).toLocalDate())).isTrue();
        assertThat(at.atZone(PARIS).toLocalDate()).isBefore(begins.atZone(PARIS).toLocalDate());
    }
}
