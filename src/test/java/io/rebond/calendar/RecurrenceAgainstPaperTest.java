package io.rebond.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.SomeTimes.Here;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Over changes of hour, leap days and month ends: nothing is forgotten, nothing comes twice, from whenever one asks. */
class RecurrenceAgainstPaperTest {

    private static final Duration WHILE = Duration.ofDays(700);

    @Property(tries = 1000)
    void whatIsTickedOnPaperHappens(@ForAll("recurrences") Tuple2<Here, Recurrence> some) {
        var here = some.get1();
        var end = here.now().plus(WHILE);

        var happens = some.get2().occurrences(here.now(), here.zone()).takeWhile(end::isAfter);

        assertThat(happens.toList()).isEqualTo(new PaperCalendar(some.get2(), here.zone()).ticked(here.now(), end));
    }

    @Property(tries = 300)
    void askedBetweenTwoOccurrencesItTellsTheSecond(@ForAll("recurrences") Tuple2<Here, Recurrence> some) {
        var zone = some.get1().zone();
        var few = some.get2().occurrences(some.get1().now(), zone).limit(4).toList();

        for (var i = 1; i < few.size(); i++) {
            Instant next = few.get(i);
            assertThat(few.get(i - 1)).isBefore(next);
            assertThat(some.get2().next(few.get(i - 1), zone)).contains(next);
            assertThat(some.get2().next(next.minusNanos(1), zone)).contains(next);
        }
    }

    @Provide
    Arbitrary<Tuple2<Here, Recurrence>> recurrences() {
        return SomeTimes.heres().flatMap(here -> SomeTimes.recurrences(here).map(it -> Tuple.of(here, it)));
    }
}
