package io.rebond.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.PlainWords;
import io.rebond.calendar.Problem;
import io.rebond.calendar.Reading;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed in Paris on Wednesday, 25 November 2026, at 14:20. */
class RefusalTest {

    private static final WhenGrammar HERE =
            new WhenGrammar(Instant.parse("2026-11-25T13:20:42Z"), ZoneId.of("Europe/Paris"), LocalTime.of(9, 0));
    private static final WhenWords ENGLISH = PlainWords.in(Language.ENGLISH);
    private static final WhenWords FRENCH = PlainWords.in(Language.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `                         | Nothing says when. | Rien ne dit quand.",
                "soon                        | I don't know “soon”. | Je ne connais pas « soon ».",
                "every Bluesday at 9:00      | I don't know “Bluesday”. | Je ne connais pas « Bluesday ».",
                "tomorrow at ٩:٠٠            | I don't know “٩:٠٠”. | Je ne connais pas « ٩:٠٠ ».",
                "fifth monday of the month   | I don't know “fifth”. | Je ne connais pas « fifth ».",
                "tomorrow at                 | Something is missing after “at”. | Il manque quelque chose après « at ».",
                "every 2                     | Something is missing after “2”. | Il manque quelque chose après « 2 ».",
                "every month on the          | Something is missing after “the”. | Il manque quelque chose après « the ».",
                "friday 17:00 18:00          | I don't know what to do with “18:00” there."
                        + " | Je ne sais que faire de « 18:00 » à cet endroit.",
                "tomorrow or friday          | I don't know what to do with “or” there."
                        + " | Je ne sais que faire de « or » à cet endroit.",
                "tomorrow, friday            | I don't know what to do with “friday” there."
                        + " | Je ne sais que faire de « friday » à cet endroit.",
                "at 9:00 in 2 hours          | I don't know what to do with “in” there."
                        + " | Je ne sais que faire de « in » à cet endroit.",
                "in -5 minutes               | I don't know what to do with “-5” there."
                        + " | Je ne sais que faire de « -5 » à cet endroit.",
                "friday 9h-10h               | I don't know what to do with “9h-10h” there."
                        + " | Je ne sais que faire de « 9h-10h » à cet endroit.",
                "tuesday 24 at 9:00          | I don't know what to do with “24” there."
                        + " | Je ne sais que faire de « 24 » à cet endroit.",
                "5th monday of the month     | I don't know what to do with “5th” there."
                        + " | Je ne sais que faire de « 5th » à cet endroit.",
                "30 February at 9:00         | There is no such date as 30 February. | La date 30 February n'existe pas.",
                "2027-02-29                  | There is no such date as 2027-02-29. | La date 2027-02-29 n'existe pas.",
                "2026-13-01                  | There is no such date as 2026-13-01. | La date 2026-13-01 n'existe pas.",
                "every day from 0001-01-01   | There is no such date as 0001-01-01. | La date 0001-01-01 n'existe pas.",
                "every month on the 32nd     | There is no such date as 32nd. | La date 32nd n'existe pas.",
                "tomorrow at 25:00           | 25:00 is no time of day: the day goes from 0:00 to 23:59."
                        + " | 25:00 n'est pas une heure : la journée va de 0 h à 23 h 59.",
                "demain à 9 h 75             | 9 h 75 is no time of day: the day goes from 0:00 to 23:59."
                        + " | 9 h 75 n'est pas une heure : la journée va de 0 h à 23 h 59.",
                "13pm                        | 13pm is no time of day: the day goes from 0:00 to 23:59."
                        + " | 13pm n'est pas une heure : la journée va de 0 h à 23 h 59.",
                "tomorrow at 9:5             | 9:5 is no time of day: the day goes from 0:00 to 23:59."
                        + " | 9:5 n'est pas une heure : la journée va de 0 h à 23 h 59.",
                "01/12/2026 at 9:00          | 01/12/2026 can be read as two dates: write the month as a word."
                        + " | 01/12/2026 peut se lire comme deux dates : écrivez le mois en lettres.",
                "monday 1 december           | 1 December 2026 is a Tuesday, not a Monday."
                        + " | Le 1er décembre 2026 est un mardi, pas un lundi.",
                "today at 9:00               | That is past: Wednesday, 25 November 2026, 9:00."
                        + " | C'est passé : mercredi 25 novembre 2026 à 9 h.",
                "2020-01-01                  | That is past: Wednesday, 1 January 2020, 9:00."
                        + " | C'est passé : mercredi 1er janvier 2020 à 9 h.",
                "in 0 minutes                | That is past: Wednesday, 25 November 2026, 14:20."
                        + " | C'est passé : mercredi 25 novembre 2026 à 14 h 20.",
                "in 4000 days                | That is more than 10 years away. | C'est dans plus de 10 ans.",
                "in 99999999999999 hours     | That is more than 10 years away. | C'est dans plus de 10 ans.",
                "in 99999999999999 weeks     | That is more than 10 years away. | C'est dans plus de 10 ans.",
                "every day until 9999-01-01  | That is more than 10 years away. | C'est dans plus de 10 ans.",
                "every tuesday until monday  | It would end on 30 November 2026, before its first time on 1 December 2026."
                        + " | Cela finirait le 30 novembre 2026, avant la première fois, le 1er décembre 2026.",
                "every tuesday from 2027-04-01 until 2027-03-01"
                        + " | It would end on 1 March 2027, before its first time on 6 April 2027."
                        + " | Cela finirait le 1er mars 2027, avant la première fois, le 6 avril 2027.",
                "every 60 weeks              | From one time to the next it takes 1 to 52 days, weeks or months."
                        + " | D'une fois à l'autre, il faut de 1 à 52 jours, semaines ou mois.",
                "every 0 days                | From one time to the next it takes 1 to 52 days, weeks or months."
                        + " | D'une fois à l'autre, il faut de 1 à 52 jours, semaines ou mois.",
                "every 90 minutes            | Once a day is the most. | Une fois par jour, c'est le maximum.",
                "le mardi à 9h               | The Tuesday: once, or every week? | Le mardi : une fois, ou chaque semaine ?",
                "tomorrow until 1 march      | That happens only once. | Cela n'a lieu qu'une fois."
            })
    void isSaidInWords(String typed, String english, String french) {
        var problem = problem(HERE.read(typed));
        assertThat(problem.in(ENGLISH)).isEqualTo(english);
        assertThat(problem.in(FRENCH)).isEqualTo(french);
    }

    @Test
    void theOtherKindIsSaidInWords() {
        var repeats = problem(HERE.readOnce("every tuesday"));
        assertThat(repeats.in(ENGLISH)).isEqualTo("That repeats, and one moment is needed.");
        assertThat(repeats.in(FRENCH)).isEqualTo("Cela se répète, et il faut un seul moment.");

        var once = problem(HERE.readRecurrence("tomorrow"));
        assertThat(once.in(ENGLISH)).isEqualTo("That happens only once.");
        assertThat(once.in(FRENCH)).isEqualTo("Cela n'a lieu qu'une fois.");
    }

    @Test
    void aLongTextIsRefusedUnread() {
        var problem = problem(HERE.read("every tuesday ".repeat(1000)));
        assertThat(problem.in(ENGLISH)).isEqualTo("That is too long to say when: 200 characters at most.");
        assertThat(problem.in(FRENCH)).isEqualTo("C'est trop long pour dire quand : 200 caractères au plus.");
    }

    @Test
    void ofALongWordTheBeginningIsQuoted() {
        assertThat(problem(HERE.read("x".repeat(150)))).isEqualTo(new Problem.Unknown("x".repeat(40) + "…"));
    }

    @Test
    void whatNobodySeesIsNotQuoted() {
        assertThat(problem(HERE.read("to\u202Emor\0row\uD800 now\u2028"))).isEqualTo(new Problem.Unknown("now"));
    }

    private static Problem problem(Reading<?> reading) {
        return reading.match(
                when -> {
                    throw new AssertionError("understood as " + when);
                },
                problem -> problem);
    }
}
