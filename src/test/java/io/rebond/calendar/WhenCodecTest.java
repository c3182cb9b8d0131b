package io.rebond.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenCodecTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Property
    void itComesBackAsItWas(@ForAll("whens") When when) {
        assertThat(WhenCodec.read(WhenCodec.write(when))).isEqualTo(when);
    }

    @Property
    void itIsOneShortLineOfAscii(@ForAll("whens") When when) {
        assertThat(WhenCodec.write(when)).matches("[ -~]{1,80}");
    }

    @Example
    void everyKindHasItsLine() {
        var from = Optional.of(LocalDate.of(2026, 11, 26));
        var until = Optional.of(LocalDate.of(2027, 3, 1));
        var days = new Rhythm.Weekly(Set.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY));

        assertThat(WhenCodec.write(new When.Once(Instant.parse("2026-12-01T08:00:00Z"))))
                .isEqualTo("once 2026-12-01T08:00:00Z");
        assertThat(line(new Rhythm.Daily())).isEqualTo("daily/1 at 09:00");
        assertThat(WhenCodec.write(new Recurrence(days, 2, LocalTime.of(9, 30), from, until)))
                .isEqualTo("weekly/2 TU,TH at 09:30 from 2026-11-26 until 2027-03-01");
        assertThat(line(new Rhythm.DayOfMonth(15))).isEqualTo("monthly/1 15 at 09:00");
        assertThat(line(new Rhythm.WeekdayOfMonth(1, DayOfWeek.MONDAY))).isEqualTo("monthly/1 1MO at 09:00");
        assertThat(line(new Rhythm.WeekdayOfMonth(Rhythm.WeekdayOfMonth.LAST, DayOfWeek.FRIDAY)))
                .isEqualTo("monthly/1 -1FR at 09:00");
    }

    @Example
    void theLongestLineFits() {
        var week = new Rhythm.Weekly(EnumSet.allOf(DayOfWeek.class));
        var day = Optional.of(LocalDate.of(2026, 11, 26));
        assertThat(WhenCodec.write(new Recurrence(week, 52, NINE, day, day))).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "once",
                "once tomorrow",
                "daily/1 MO at 09:00",
                "daily/2 at 09:00",
                "daily/0 at 09:00",
                "weekly/1 at 09:00",
                "weekly/1 M at 09:00",
                "weekly/1 MO, at 09:00",
                "monthly/1 32 at 09:00",
                "monthly/1 5MO at 09:00",
                "monthly/1 MO at 09:00",
                "monthly/1 1MO at 25:00",
                "monthly/1 1MO at 09:00 from 2026-02-30",
                "daily/1 at 09:00 until 2026-11-26 from 2026-11-26",
                "yearly/1 at 09:00"
            })
    void whatWasNeverWrittenIsRefused(String line) {
        assertThatThrownBy(() -> WhenCodec.read(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<When> whens() {
        Arbitrary<When> moments = SomeTimes.heres().map(here -> new When.Once(here.now()));
        return Arbitraries.oneOf(moments, SomeTimes.heres().flatMap(SomeTimes::recurrences));
    }

    private static String line(Rhythm rhythm) {
        return WhenCodec.write(new Recurrence(rhythm, NINE));
    }
}
