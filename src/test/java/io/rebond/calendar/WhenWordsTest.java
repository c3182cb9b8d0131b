package io.rebond.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenWordsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WhenWords ENGLISH = PlainWords.in(Language.ENGLISH);
    private static final WhenWords FRENCH = PlainWords.in(Language.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "once 2026-11-24T08:00:00Z | Tuesday, 24 November 2026, 9:00 | mardi 24 novembre 2026 à 9 h",
                "once 2026-12-01T16:30:00Z | Tuesday, 1 December 2026, 17:30 | mardi 1er décembre 2026 à 17 h 30",
                "daily/1 at 09:00 | every day at 9:00 | chaque jour à 9 h",
                "daily/3 at 00:05 from 2026-11-26 | every 3 days at 0:05, from 26 November 2026"
                        + " | tous les 3 jours à 0 h 05, à partir du 26 novembre 2026",
                "weekly/1 MO,TU,WE,TH,FR at 09:00 | every weekday at 9:00 | chaque jour ouvré à 9 h",
                "weekly/1 TU at 09:00 | every Tuesday at 9:00 | chaque mardi à 9 h",
                "weekly/1 TU,TH at 09:30 | every Tuesday and Thursday at 9:30 | chaque mardi et jeudi à 9 h 30",
                "weekly/1 MO,WE,FR at 12:00 until 2027-03-01"
                        + " | every Monday, Wednesday and Friday at 12:00, until 1 March 2027"
                        + " | chaque lundi, mercredi et vendredi à 12 h, jusqu'au 1er mars 2027",
                "weekly/2 TU,TH at 09:00 from 2026-11-26 until 2027-03-31"
                        + " | every 2 weeks on Tuesday and Thursday at 9:00, from 26 November 2026, until 31 March 2027"
                        + " | toutes les 2 semaines, le mardi et le jeudi à 9 h, à partir du 26 novembre 2026,"
                        + " jusqu'au 31 mars 2027",
                "monthly/1 1 at 09:00 | every month on the 1st at 9:00 | chaque mois, le 1er à 9 h",
                "monthly/1 22 at 09:00 | every month on the 22nd at 9:00 | chaque mois, le 22 à 9 h",
                "monthly/1 23 at 09:00 | every month on the 23rd at 9:00 | chaque mois, le 23 à 9 h",
                "monthly/1 12 at 09:00 | every month on the 12th at 9:00 | chaque mois, le 12 à 9 h",
                "monthly/1 30 at 09:00 | every month on the 30th or the last day at 9:00"
                        + " | chaque mois, le 30 ou le dernier jour à 9 h",
                "monthly/1 31 at 09:00 | every month on the last day at 9:00 | chaque mois, le dernier jour à 9 h",
                "monthly/1 1MO at 09:00 | every month on the first Monday at 9:00"
                        + " | chaque mois, le premier lundi à 9 h",
                "monthly/3 -1FR at 16:00 from 2026-11-27"
                        + " | every 3 months on the last Friday at 16:00, from 27 November 2026"
                        + " | tous les 3 mois, le dernier vendredi à 16 h, à partir du 27 novembre 2026"
            })
    void inWords(String stored, String english, String french) {
        assertThat(ENGLISH.of(WhenCodec.read(stored), PARIS)).isEqualTo(english);
        assertThat(FRENCH.of(WhenCodec.read(stored), PARIS)).isEqualTo(french);
    }

    @Test
    void theNextThreeNameTheYearWhenItIsAnother() {
        var everyTuesday = WhenCodec.read("weekly/1 TU at 09:00");
        var now = Instant.parse("2026-12-20T12:00:00Z");

        assertThat(ENGLISH.nextThree(everyTuesday, now, PARIS))
                .containsExactly(
                        "Tuesday, 22 December, 9:00", "Tuesday, 29 December, 9:00", "Tuesday, 5 January 2027, 9:00");
        assertThat(FRENCH.nextThree(everyTuesday, now, PARIS))
                .containsExactly("mardi 22 décembre à 9 h", "mardi 29 décembre à 9 h", "mardi 5 janvier 2027 à 9 h");
    }

    @Test
    void aJumpOfTheClocksShows() {
        var atNight = WhenCodec.read("daily/1 at 02:30 until 2026-03-29");
        assertThat(ENGLISH.nextThree(atNight, Instant.parse("2026-03-27T12:00:00Z"), PARIS))
                .containsExactly("Saturday, 28 March, 2:30", "Sunday, 29 March, 3:30");
    }

    @Test
    void aMomentIsToldInTheZoneOfItsReader() {
        var at = Instant.parse("2026-11-24T08:00:00Z");
        assertThat(ENGLISH.moment(at, at, ZoneId.of("Australia/Lord_Howe"))).isEqualTo("Tuesday, 24 November, 19:00");
    }
}
