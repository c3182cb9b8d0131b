package io.rebond.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.WhenCodec;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed in Paris on Wednesday, 25 November 2026, at 14:20, where half past eight is usual. */
class RhythmPhraseTest {

    private static final WhenGrammar HERE =
            new WhenGrammar(Instant.parse("2026-11-25T13:20:42Z"), ZoneId.of("Europe/Paris"), LocalTime.of(8, 30));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "every day at 9:00                              | daily/1 at 09:00",
                "every 3 days at 9:00                           | daily/3 at 09:00 from 2026-11-26",
                "every 3 days at 15:00                          | daily/3 at 15:00 from 2026-11-25",
                "every weekday at 9:00                          | weekly/1 MO,TU,WE,TH,FR at 09:00",
                "every working day at 9:00                      | weekly/1 MO,TU,WE,TH,FR at 09:00",
                "every tuesday                                  | weekly/1 TU at 08:30",
                "every Tuesday at 9:00                          | weekly/1 TU at 09:00",
                "at 9am every tue                               | weekly/1 TU at 09:00",
                "Tuesdays at 9:00                               | weekly/1 TU at 09:00",
                "every tuesday and thursday at 9:30             | weekly/1 TU,TH at 09:30",
                "every thursday, tuesday & every monday at 9:30 | weekly/1 MO,TU,TH at 09:30",
                "every week at 9:00                             | weekly/1 WE at 09:00",
                "every week on monday at 9:00                   | weekly/1 MO at 09:00",
                "every 2 weeks on thursday                      | weekly/2 TH at 08:30 from 2026-11-26",
                "every 2 weeks on thursday at 9:00              | weekly/2 TH at 09:00 from 2026-11-26",
                "every 2 weeks on monday and thursday at 9:00   | weekly/2 MO,TH at 09:00 from 2026-11-26",
                "every 2 weeks at 9:00                          | weekly/2 WE at 09:00 from 2026-12-02",
                "every 2 weeks on thursday from 1 december      | weekly/2 TH at 08:30 from 2026-12-01",
                "every 2 weeks from 2026-01-01                  | weekly/2 TH at 08:30 from 2026-01-01",
                "every month at 9:00                            | monthly/1 25 at 09:00",
                "every month on the 15th                        | monthly/1 15 at 08:30",
                "every month on the 31st at 9:00                | monthly/1 31 at 09:00",
                "every month on the 30th or the last day at 9:00 | monthly/1 30 at 09:00",
                "the 15th of the month at 9:00                  | monthly/1 15 at 09:00",
                "on the first of every month at 9:00            | monthly/1 1 at 09:00",
                "last day of the month at 9:00                  | monthly/1 31 at 09:00",
                "every 2 months on the 15th at 9:00             | monthly/2 15 at 09:00 from 2026-12-15",
                "first monday of the month at 9:00              | monthly/1 1MO at 09:00",
                "every first monday of the month                | monthly/1 1MO at 08:30",
                "every 2nd monday at 9:00                       | monthly/1 2MO at 09:00",
                "last friday of the month                       | monthly/1 -1FR at 08:30",
                "every month on the last friday at 9:00         | monthly/1 -1FR at 09:00",
                "every 3 months on the first tuesday at 9:00    | monthly/3 1TU at 09:00 from 2026-12-01",
                "every tuesday at 9:00 until 2027-03-01         | weekly/1 TU at 09:00 until 2027-03-01",
                "every tuesday until 1 march at 9:00            | weekly/1 TU at 09:00 until 2027-03-01",
                "until 1 march, every tuesday at 9:00           | weekly/1 TU at 09:00 until 2027-03-01",
                "every day until friday                         | daily/1 at 08:30 until 2026-11-27",
                "every day from tomorrow until next monday      | daily/1 at 08:30 from 2026-11-26 until 2026-11-30",
                "every monday from 5 april until 1 march        | weekly/1 MO at 08:30 from 2027-04-05 until 2028-03-01",
                "tous les jours à 9h                            | daily/1 at 09:00",
                "chaque jour à 9 heures                         | daily/1 at 09:00",
                "tous les 3 jours à 9h                          | daily/3 at 09:00 from 2026-11-26",
                "tous les jours ouvrés à 9h                     | weekly/1 MO,TU,WE,TH,FR at 09:00",
                "chaque jour ouvre a 9h                         | weekly/1 MO,TU,WE,TH,FR at 09:00",
                "chaque mardi à 9h                              | weekly/1 TU at 09:00",
                "à 9h, chaque mardi                             | weekly/1 TU at 09:00",
                "tous les mardis à 9 h                          | weekly/1 TU at 09:00",
                "tous les mardi à 9h                            | weekly/1 TU at 09:00",
                "les mardis à 9h                                | weekly/1 TU at 09:00",
                "chaque mardi et jeudi à 9 h 30                 | weekly/1 TU,TH at 09:30",
                "tous les lundis, les mardis et les jeudis à 9h | weekly/1 MO,TU,TH at 09:00",
                "toutes les semaines à 9h                       | weekly/1 WE at 09:00",
                "chaque semaine le lundi à 9h                   | weekly/1 MO at 09:00",
                "every two weeks on thursday                    | weekly/2 TH at 08:30 from 2026-11-26",
                "toutes les deux semaines le jeudi              | weekly/2 TH at 08:30 from 2026-11-26",
                "toutes les 2 semaines le jeudi                 | weekly/2 TH at 08:30 from 2026-11-26",
                "toutes les 2 semaines, le mardi et le jeudi à 9h | weekly/2 TU,TH at 09:00 from 2026-11-26",
                "tous les mois à 9h                             | monthly/1 25 at 09:00",
                "chaque mois le 15                              | monthly/1 15 at 08:30",
                "le 15 de chaque mois à 9h                      | monthly/1 15 at 09:00",
                "le 1er du mois à 9h                            | monthly/1 1 at 09:00",
                "le dernier jour du mois à 9h                   | monthly/1 31 at 09:00",
                "tous les 2 mois, le 30 ou le dernier jour, 9h  | monthly/2 30 at 09:00 from 2026-11-30",
                "le premier lundi du mois                       | monthly/1 1MO at 08:30",
                "le premier lundi de tous les mois              | monthly/1 1MO at 08:30",
                "tous les premiers lundis du mois à 9h          | monthly/1 1MO at 09:00",
                "le 1er lundi du mois à 9h                      | monthly/1 1MO at 09:00",
                "chaque 2ème mardi à 9h                         | monthly/1 2TU at 09:00",
                "le dernier vendredi du mois à 16h              | monthly/1 -1FR at 16:00",
                "tous les mois, le quatrième mercredi à 9h      | monthly/1 4WE at 09:00",
                "chaque mardi à 9h jusqu'au 1er mars            | weekly/1 TU at 09:00 until 2027-03-01",
                "chaque mardi à 9h jusqu’au 1er mars 2027       | weekly/1 TU at 09:00 until 2027-03-01",
                "chaque jour jusqu'à vendredi à 9h              | daily/1 at 09:00 until 2026-11-27",
                "chaque mardi à 9h à partir du 1er décembre     | weekly/1 TU at 09:00 from 2026-12-01",
                "dès demain, chaque jour à 9h                   | daily/1 at 09:00 from 2026-11-26",
                "chaque tuesday at 9h until 1er mars            | weekly/1 TU at 09:00 until 2027-03-01"
            })
    void means(String typed, String stored) {
        assertThat(HERE.readRecurrence(typed).match(WhenCodec::write, Object::toString))
                .isEqualTo(stored);
    }
}
