package io.rebond.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.BestMoment.Choice;
import io.rebond.calendar.WhenCodec;
import io.rebond.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving the moment to what was learnt: here, Thursdays at 14:00. */
class BestPhraseTest {

    private static final Choice THURSDAY = new Choice(DayOfWeek.THURSDAY, 14, OptionalInt.of(0));

    /** Two days before the clocks of Paris go back. */
    private final WhenGrammar grammar =
            new WhenGrammar(Instant.parse("2026-10-23T08:00:00Z"), ZoneId.of("Europe/Paris"), LocalTime.of(9, 0));

    private String read(String typed) {
        return grammar.read(typed, THURSDAY, WorkingDays.WITHOUT_HOLIDAYS).match(WhenCodec::write, Object::toString);
    }

    @Test
    void onceIsNotOnAPublicHoliday() {
        var beforeChristmas =
                new WhenGrammar(Instant.parse("2026-12-21T08:00:00Z"), ZoneId.of("Europe/Paris"), LocalTime.of(9, 0));
        var fridays = new Choice(DayOfWeek.FRIDAY, 14, OptionalInt.of(0));

        assertThat(beforeChristmas
                        .read("best", fridays, new WorkingDays("FR"))
                        .match(WhenCodec::write, Object::toString))
                .isEqualTo("once 2027-01-08T13:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "best",
                "Best moment",
                "at the best time",
                "meilleur moment",
                "au meilleur moment",
                "au mieux",
                "  AU   MEILLEUR MOMENT "
            })
    void onceIsTheNextOneOnTheClocksOfThatDay(String typed) {
        assertThat(WhenGrammar.leavesTheChoice(typed)).isTrue();
        assertThat(read(typed)).isEqualTo("once 2026-10-29T13:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every week best",
                "every week at the best moment",
                "every best",
                "weekly, best",
                "best every week",
                "chaque semaine au meilleur moment",
                "toutes les semaines, au mieux",
                "au meilleur moment chaque semaine"
            })
    void everyWeekItIsThatHour(String typed) {
        assertThat(WhenGrammar.leavesTheChoice(typed)).isTrue();
        assertThat(read(typed)).isEqualTo("weekly/1 TH at 14:00");
    }

    @ParameterizedTest
    @CsvSource({
        "every tuesday at 9:00, weekly/1 TU at 09:00",
        "tomorrow at 10:00, once 2026-10-24T08:00:00Z",
        "the best of all mondays, Unknown[word=best]",
        "every 2 weeks best, Unknown[word=best]"
    })
    void whateverElseIsSaidIsReadAsEver(String typed, String meant) {
        assertThat(WhenGrammar.leavesTheChoice(typed)).isFalse();
        assertThat(read(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "best\u0000best", "meilleur meilleur", "best best"})
    void nonsenseIsRefusedAndNeverFails(String typed) {
        assertThat(WhenGrammar.leavesTheChoice(typed)).isFalse();
        assertThat(WhenGrammar.leavesTheChoice("best ".repeat(100_000))).isFalse();
    }
}
