package io.rebond.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.PlainWords;
import io.rebond.calendar.Problem;
import io.rebond.calendar.Reading;
import io.rebond.calendar.SomeTimes;
import io.rebond.calendar.SomeTimes.Here;
import io.rebond.calendar.When;
import io.rebond.chat.Language;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is typed comes back as a time that is to come, or as a short sentence. */
class HostileTextTest {

    @Property(tries = 2000)
    void isUnderstoodOrRefused(@ForAll("texts") String text, @ForAll("heres") Here here) {
        var grammar = new WhenGrammar(here.now(), here.zone(), LocalTime.NOON);

        String outcome = grammar.read(text).match(when -> comesBack(when, here), HostileTextTest::isSaid);

        Statistics.collect(outcome);
        Statistics.coverage(outcomes -> {
            outcomes.check("understood").percentage(share -> share > 2);
            outcomes.check("refused").percentage(share -> share > 50);
        });
    }

    @Property(tries = 200)
    void whatIsAdvisedInsteadIsUnderstood(@ForAll("heres") Here here, @ForAll Language language) {
        var grammar = new WhenGrammar(here.now(), here.zone(), here.time());
        var words = PlainWords.in(language);
        assertThat(grammar.readOnce(words.exampleOnce())).isInstanceOf(Reading.Understood.class);
        assertThat(grammar.readRecurrence(words.exampleRecurring())).isInstanceOf(Reading.Understood.class);
    }

    private static String comesBack(When when, Here here) {
        assertThat(when.next(here.now(), here.zone())).isPresent();
        when.match(once -> when, recurring -> readAgain(when, here));
        return "understood";
    }

    private static When readAgain(When when, Here here) {
        var told = PlainWords.in(Language.FRENCH).of(when, here.zone());
        assertThat(new WhenGrammar(here.now(), here.zone(), LocalTime.NOON).read(told))
                .as(told)
                .isEqualTo(new Reading.Understood<>(when));
        return when;
    }

    private static String isSaid(Problem problem) {
        for (var language : Language.values()) {
            assertThat(problem.in(PlainWords.in(language))).matches("[^\\p{C}]{1,600}");
        }
        return "refused";
    }

    @Provide
    Arbitrary<Here> heres() {
        return SomeTimes.heres();
    }

    /** Characters of all kinds, and the grammar's own words thrown together. */
    @Provide
    Arbitrary<String> texts() {
        var strings = Arbitraries.strings();
        return Arbitraries.frequencyOf(
                Tuple.of(1, strings.all().ofMaxLength(10_000)),
                Tuple.of(1, strings.all().ofMaxLength(150)),
                Tuple.of(
                        1,
                        strings.withChars("0123456789:.,;-/'’h \u200F\u202E\u0661é\uD83D\uDE00\n")
                                .ofMaxLength(60)),
                Tuple.of(8, salads()));
    }

    private static Arbitrary<String> salads() {
        var words = Arbitraries.of(
                ("every chaque tous les 2 3 15 31 29 30 52 99 day jours weekday ouvrés week semaines month mois hours h min "
                                + "today aujourd'hui tomorrow demain après in dans at à a une from dès à partir until jusqu'au "
                                + "next prochain this ce on of du de le the and et or ou first 1er premier second 2nd last "
                                + "dernier th am pm noon midi : - / , ; . 9:00 9h 17h30 5pm 25:00 2026-12-01 2031-02-28 2027 "
                                + "december mars february tuesday mardi thursdays vendredis mon mar")
                        .split(" "));
        return Combinators.combine(words.list().ofMinSize(1).ofMaxSize(12), Arbitraries.of(" ", " ", ""))
                .as((list, between) -> String.join(between, list));
    }
}
