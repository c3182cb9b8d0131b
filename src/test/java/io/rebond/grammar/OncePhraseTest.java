package io.rebond.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.Reading;
import io.rebond.calendar.When;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed in Paris on Wednesday, 25 November 2026, at 14:20, where half past eight is usual. */
class OncePhraseTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime USUAL = LocalTime.of(8, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tomorrow at 10:00                      | 2026-11-26T10:00",
                "at 10:00 tomorrow                      | 2026-11-26T10:00",
                "tomorrow                               | 2026-11-26T08:30",
                "tomorrow at 9                          | 2026-11-26T09:00",
                "tomorrow at noon                       | 2026-11-26T12:00",
                "tomorrow at 12am                       | 2026-11-26T00:00",
                "tomorrow at 12 pm                      | 2026-11-26T12:00",
                "tomorrow at 9.30am.                    | 2026-11-26T09:30",
                "the day after tomorrow at 9:00         | 2026-11-27T09:00",
                "today at 17:00                         | 2026-11-25T17:00",
                "17:00                                  | 2026-11-25T17:00",
                "in 2 hours                             | 2026-11-25T16:20",
                "in 1 hour 30                           | 2026-11-25T15:50",
                "in an hour                             | 2026-11-25T15:20",
                "in two hours                           | 2026-11-25T16:20",
                "in 30 minutes                          | 2026-11-25T14:50",
                "in 3 days                              | 2026-11-28T08:30",
                "in 3 days at 9:00                      | 2026-11-28T09:00",
                "in a week at 9:00                      | 2026-12-02T09:00",
                "in 3 months                            | 2027-02-25T08:30",
                "friday 17:00                           | 2026-11-27T17:00",
                "Friday at 5pm                          | 2026-11-27T17:00",
                "on friday at 5 p.m.                    | 2026-11-27T17:00",
                "fri 17:00                              | 2026-11-27T17:00",
                "this friday, 17:00                     | 2026-11-27T17:00",
                "wednesday 15:00                        | 2026-11-25T15:00",
                "wednesday 14:20                        | 2026-12-02T14:20",
                "next wednesday at 15:00                | 2026-12-02T15:00",
                "next tuesday at 9:00                   | 2026-12-01T09:00",
                "2026-12-01 at 9:00                     | 2026-12-01T09:00",
                "2026‑12‑01 9h                          | 2026-12-01T09:00",
                "1 december at 9:00                     | 2026-12-01T09:00",
                "on the 1st of December at 9:00         | 2026-12-01T09:00",
                "december 1, 2026, 9:00                 | 2026-12-01T09:00",
                "Tuesday, 1 December 2026, 9:00         | 2026-12-01T09:00",
                "dec 1 9am                              | 2026-12-01T09:00",
                "1 march                                | 2027-03-01T08:30",
                "25 november 15:00                      | 2026-11-25T15:00",
                "25 november 14:00                      | 2027-11-25T14:00",
                "29 february                            | 2028-02-29T08:30",
                "demain à 10h                           | 2026-11-26T10:00",
                "DEMAIN A 10 H                          | 2026-11-26T10:00",
                "demain à 10 heures                     | 2026-11-26T10:00",
                "à 10h demain                           | 2026-11-26T10:00",
                "après-demain à midi                    | 2026-11-27T12:00",
                "aujourd'hui à 17h                      | 2026-11-25T17:00",
                "aujourd’hui à 17 h 05                  | 2026-11-25T17:05",
                "dans 2 heures                          | 2026-11-25T16:20",
                "dans deux heures                       | 2026-11-25T16:20",
                "demain à neuf heures                   | 2026-11-26T09:00",
                "dans 1h30                              | 2026-11-25T15:50",
                "dans une heure                         | 2026-11-25T15:20",
                "dans 30 min                            | 2026-11-25T14:50",
                "dans 3 jours                           | 2026-11-28T08:30",
                "dans une semaine à 9h                  | 2026-12-02T09:00",
                "dans 3 mois                            | 2027-02-25T08:30",
                "vendredi 17h30                         | 2026-11-27T17:30",
                "vendredi à 17 h 30                     | 2026-11-27T17:30",
                "ce vendredi, 17:30                     | 2026-11-27T17:30",
                "mercredi prochain à 15h                | 2026-12-02T15:00",
                "le mardi 1er décembre à 9 h            | 2026-12-01T09:00",
                "le 1er décembre à 9 h                  | 2026-12-01T09:00",
                "1 decembre 2026 9h                     | 2026-12-01T09:00",
                "1er mars                               | 2027-03-01T08:30",
                "vendredi at 5pm                        | 2026-11-27T17:00",
                "ｔｏｍｏｒｒｏｗ　ａｔ　１０：００       | 2026-11-26T10:00",
            })
    void means(String typed, LocalDateTime moment) {
        assertThat(read(typed, "2026-11-25T13:20:42Z"))
                .isEqualTo(understood(moment.atZone(PARIS).toInstant()));
    }

    @ParameterizedTest
    @CsvSource({
        "29 march at 2:30,   2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "in 1 day at 2:30,   2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "in 3 hours,         2026-03-28T23:30:00Z, 2026-03-29T02:30:00Z",
        "25 october at 2:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "in 2 hours,         2026-10-24T23:30:00Z, 2026-10-25T01:30:00Z"
    })
    void whileClocksChange(String typed, String now, Instant moment) {
        assertThat(read(typed, now)).isEqualTo(understood(moment));
    }

    private static Reading<When.Once> read(String typed, String now) {
        return new WhenGrammar(Instant.parse(now), PARIS, USUAL).readOnce(typed);
    }

    private static Reading<When.Once> understood(Instant at) {
        return new Reading.Understood<>(new When.Once(at));
    }
}
