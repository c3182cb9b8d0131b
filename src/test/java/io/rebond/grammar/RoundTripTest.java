package io.rebond.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.PlainWords;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.SomeTimes;
import io.rebond.calendar.SomeTimes.Here;
import io.rebond.calendar.When;
import io.rebond.chat.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

/** What Rebond tells can be typed, and means what was told. */
class RoundTripTest {

    @Property(tries = 500)
    void aRecurrence(@ForAll("recurrences") Tuple2<Here, Recurrence> some, @ForAll Language language) {
        var told = PlainWords.in(language).of(some.get2(), some.get1().zone());
        assertThat(grammar(some.get1()).read(told)).as(told).isEqualTo(new Reading.Understood<>(some.get2()));
    }

    @Property(tries = 500)
    void aMoment(
            @ForAll("heres") Here here,
            @ForAll @IntRange(min = 1, max = 5_000_000) int minutes,
            @ForAll Language language) {
        var at = here.now().plus(minutes, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        Assume.that(isShownOnce(at, here));

        var told = PlainWords.in(language).of(new When.Once(at), here.zone());

        assertThat(grammar(here).read(told)).as(told).isEqualTo(new Reading.Understood<>(new When.Once(at)));
    }

    @Property(tries = 200)
    void theNextOccurrence(@ForAll("recurrences") Tuple2<Here, Recurrence> some, @ForAll Language language) {
        var here = some.get1();
        var next = some.get2().next(here.now(), here.zone()).orElseThrow();
        Assume.that(isShownOnce(next, here));

        var told = PlainWords.in(language).moment(next, here.now(), here.zone());

        assertThat(grammar(here).read(told)).as(told).isEqualTo(new Reading.Understood<>(new When.Once(next)));
    }

    @Provide
    Arbitrary<Here> heres() {
        return SomeTimes.heres();
    }

    @Provide
    Arbitrary<Tuple2<Here, Recurrence>> recurrences() {
        return SomeTimes.heres().flatMap(here -> SomeTimes.recurrences(here).map(it -> Tuple.of(here, it)));
    }

    /** Of an hour that clocks show twice, words mean the first. */
    private static boolean isShownOnce(Instant at, Here here) {
        var local = at.atZone(here.zone()).toLocalDateTime();
        return here.zone().getRules().getValidOffsets(local).size() == 1;
    }

    private static WhenGrammar grammar(Here here) {
        return new WhenGrammar(here.now(), here.zone(), LocalTime.NOON);
    }
}
