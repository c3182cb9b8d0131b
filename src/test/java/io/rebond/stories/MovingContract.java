package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.nudge.NudgeBeat;
import io.rebond.rendezvous.Round;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is planned is moved, rests and comes again. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class MovingContract extends Story {

    private static final String WEEKLY = "digest every thursday at 9:00 in #veille";

    @Inject
    Round round;

    @Inject
    NudgeBeat nudges;

    /** What one story planned must not happen in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> {
            handle.execute("delete from rendezvous");
            handle.execute("delete from nudge");
        });
    }

    @Test
    void an_edition_is_moved_once_and_leaves_at_that_hour_alone() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types(WEEKLY + " --auto");

        assertThat(grace.types("digest move friday at 10:00"))
                .isEqualTo(
                        "Moved, this once: Friday, 20 November, 10:00 instead of Thursday, 19 November, 9:00. Then again every Thursday at 9:00.");
        assertThat(grace.types("digest schedule")).contains("Next: Friday, 20 November, 10:00.");
        at("2026-11-19T08:00:05Z");
        assertThat(company.wall()).isEmpty();
        clock.set(Instant.parse("2026-11-20T09:00:05Z"));
        together(this::beat, this::beat);
        assertThat(company.wall()).hasSize(1);
        assertThat(grace.types("digest schedule")).contains("Next: Thursday, 26 November, 9:00.");

        assertThat(grace.types("digest move friday at 15:00"))
                .startsWith("There is one on that day already, which left or waits for its go-ahead. Try: ");
        assertThat(grace.types("digest move every friday at 15:00")).contains("Next:\nFriday, 27 November, 15:00");
        grace.types("digest move every thursday at 9:00");

        grace.types("share https://example.com/two");
        assertThat(grace.types("digest move wednesday at 9:00"))
                .startsWith("Moved, this once: Wednesday, 25 November, 9:00 instead of Thursday, 26 November, 9:00.");
        at("2026-11-25T08:00:05Z");
        at("2026-11-26T08:00:05Z");
        assertThat(company.wall()).hasSize(2);
        assertThat(grace.types("digest schedule")).contains("Next: Thursday, 3 December, 9:00.");
        assertThat(company.admin("Sven", ENGLISH).types("admin audit")).contains("Grace: rendezvous moved (digest)");
    }

    @Test
    void the_go_ahead_goes_with_it_and_who_was_only_asked_is_asked_again() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types(WEEKLY);
        at("2026-11-18T08:00:05Z");

        assertThat(grace.types("digest move friday at 10:00")).isEqualTo("""
                Moved, this once: Friday, 20 November, 10:00 instead of Thursday, 19 November, 9:00. Then again every Thursday at 9:00.
                (24\u00a0h ahead its go-ahead is asked for: without it, nothing leaves.)""");
        assertThat(grace.presses("Go ahead")).isEqualTo("It has been moved since: what I wrote later counts.");
        at("2026-11-19T09:00:05Z");
        assertThat(letters(grace)).last().asString().startsWith("Without your go-ahead on Friday, 20 November, 10:00,");
        assertThat(grace.pressesInTheLatest("Go ahead"))
                .isEqualTo("Thank you: it leaves on Friday, 20 November, 10:00.");

        assertThat(grace.types("digest move friday at 11:00")).isEqualTo("""
                Moved, this once: Friday, 20 November, 11:00 instead of Thursday, 19 November, 9:00. Then again every Thursday at 9:00.
                (The go-ahead that was given for it holds.)""");
        at("2026-11-20T09:00:05Z");
        assertThat(company.wall()).isEmpty();
        at("2026-11-20T10:00:05Z");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void what_waits_for_its_go_ahead_is_what_a_move_is_about_and_leaves_then_alone() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types(WEEKLY);
        at("2026-11-18T08:00:05Z");
        at("2026-11-19T08:00:05Z");

        assertThat(grace.types("digest move 2026-11-27 10:00"))
                .startsWith("Moved, this once: Friday, 27 November, 10:00 instead of Thursday, 26 November, 9:00.");
        assertThat(grace.types("digest move 2026-11-26 9:00"))
                .startsWith("Moved back: Thursday, 26 November, 9:00, every Thursday at 9:00 as arranged.");
        assertThat(grace.types("digest move friday at 10:00")).isEqualTo("""
                Moved, this once: Friday, 20 November, 10:00 instead of Thursday, 19 November, 9:00. Then again every Thursday at 9:00.
                (24\u00a0h ahead its go-ahead is asked for: without it, nothing leaves.)""");
        assertThat(grace.pressesInTheLatest("Go ahead"))
                .isEqualTo("It has been moved since: what I wrote later counts.");
        assertThat(company.wall()).isEmpty();
        assertThat(grace.types("calendar month"))
                .contains("**Friday, 20 November**\n10:00 #veille", "**Thursday, 26 November**\n9:00 #veille");
        at("2026-11-19T09:00:05Z");
        assertThat(grace.pressesInTheLatest("Go ahead"))
                .isEqualTo("Thank you: it leaves on Friday, 20 November, 10:00.");
        at("2026-11-20T09:00:05Z");
        assertThat(company.wall()).hasSize(1);
        assertThat(grace.types("digest schedule")).contains("Next: Thursday, 26 November, 9:00.");

        grace.types("share https://example.com/two");
        at("2026-11-26T08:00:05Z");
        assertThat(grace.types("digest move 15:00"))
                .startsWith("Moved, this once: Thursday, 26 November, 15:00 instead");
        at("2026-11-26T13:00:05Z");
        grace.pressesInTheLatest("Go ahead");
        at("2026-11-26T14:00:05Z");
        assertThat(company.wall()).hasSize(2);
    }

    @Test
    void what_is_moved_back_is_said_to_be_and_what_is_there_already_stays() {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        grace.types(WEEKLY + " --auto");
        grace.types("digest move friday at 10:00");

        assertThat(grace.types("digest move thursday at 9:00"))
                .isEqualTo("Moved back: Thursday, 19 November, 9:00, every Thursday at 9:00 as arranged.");
        assertThat(grace.types("digest move thursday at 9:00"))
                .isEqualTo("That is where it is: Thursday, 19 November, 9:00, every Thursday at 9:00 as arranged.");
        ines.types("veille deplacer vendredi 10h");
        assertThat(ines.types("veille deplacer jeudi 9h"))
                .isEqualTo("Remis à sa place\u202f: jeudi 19 novembre à 9 h, chaque jeudi à 9 h comme prévu.");
    }

    @Test
    void a_form_moves_the_time_for_which_it_was_opened_and_no_later_one() {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        grace.types("share https://example.com/one");
        grace.types(WEEKLY + " --auto");
        grace.types("digest move");
        var form = grace.form();
        ines.types("veille deplacer");
        var hers = ines.form();
        at("2026-11-19T08:00:05Z");
        assertThat(company.wall()).hasSize(1);

        assertThat(grace.sends(form, Map.of("when", "friday at 10:00")))
                .isEqualTo(
                        "The time for which this was opened, Thursday, 19 November, 9:00, has passed or was changed. The "
                                + "next one is on Thursday, 26 November, 9:00: open it anew for that.");
        assertThat(ines.sends(hers, Map.of("when", "vendredi 10h")))
                .isEqualTo(
                        "Le moment pour lequel ceci était ouvert, jeudi 19 novembre à 9 h, est passé ou a changé. Le "
                                + "prochain est jeudi 26 novembre à 9 h\u202f: ouvrez de nouveau pour celui-là.");
        assertThat(grace.types("digest schedule")).contains("Next: Thursday, 26 November, 9:00.");
        assertThat(grace.sends(form, Map.of("when", "every friday at 10:00")))
                .startsWith("Moved: every Friday at 10:00.");
    }

    @Test
    void a_rhythm_moves_all_of_its_times() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(WEEKLY + " --auto");

        assertThat(grace.types("digest move every tuesday at 8:30")).isEqualTo("""
                Moved: every Tuesday at 8:30.
                Next:
                Tuesday, 24 November, 8:30
                Tuesday, 1 December, 8:30
                Tuesday, 8 December, 8:30""");
        assertThat(grace.types("calendar month"))
                .contains("**Tuesday, 1 December**\n8:30 #veille · edition")
                .doesNotContain("**Thursday");
        assertThat(grace.types("digest move every week best")).startsWith("Moved: every Tuesday at 10:00.\n");
    }

    @Test
    void what_cannot_be_or_should_not_be_is_said() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        holidaysOf(sven, "FR");
        grace.types(WEEKLY + " --auto");

        assertThat(grace.types("digest move 2026-11-16 9:00"))
                .isEqualTo("That is past: Monday, 16 November 2026, 9:00. Try: `/rebond digest move friday at 10:00`");
        assertThat(grace.types("digest move 2026-11-26 9:00"))
                .isEqualTo(
                        "That is not before its following time, Thursday, 26 November, 9:00: a rhythm moves them all. "
                                + "Try: `/rebond digest move friday at 10:00`");
        assertThat(grace.types("digest move whenever")).startsWith("I don't know “whenever”. Try: ");
        assertThat(grace.types("digest move 0 friday")).isEqualTo("Nothing of number 0 comes back here.");
        assertThat(grace.types("digest move sunday at 9:00")).isEqualTo("""
                Moved, this once: Sunday, 22 November, 9:00 instead of Thursday, 19 November, 9:00. Then again every Thursday at 9:00.
                That is on a weekend: it leaves all the same.""");
        assertThat(grace.types("digest move friday at 23:00"))
                .endsWith("That is in quiet hours: it leaves all the same.");
        grace.types("digest move every day at 9:00 from 2026-12-25 until 2026-12-31");
        assertThat(grace.types("digest move 2026-12-25 10:00"))
                .endsWith("\nThat is on a public holiday: it leaves all the same.");

        grace.types(WEEKLY + " --auto");
        assertThat(grace.types("digest move friday").replaceAll("\\d+", "#")).isEqualTo("Which one? #, #");
    }

    @Test
    void an_edition_and_a_poll_rest_and_come_again_and_nobody_is_asked_for_them_meanwhile() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types(WEEKLY);
        grace.types("poll \"How was your week?\" \"Good\" \"Bad\" --every \"friday 16:00\"");

        assertThat(grace.types("digest pause")).isEqualTo("It rests: its times pass without it.");
        assertThat(grace.types("digest pause")).isEqualTo("It rests: its times pass without it.");
        assertThat(grace.types("poll pause")).isEqualTo("It rests: its times pass without it.");
        assertThat(grace.types("digest schedule"))
                .endsWith("Next: Thursday, 19 November, 9:00. It rests.\n[Move] [Resume] [Cancel]");
        assertThat(grace.types("calendar"))
                .contains("9:00 #veille · edition: digest publish \"#veille\" (rests)")
                .contains("poll: poll \"How was your week?\" \"Good\" \"Bad\" (rests)");
        at("2026-11-18T08:00:05Z");
        at("2026-11-19T08:00:05Z");
        at("2026-11-20T15:00:05Z");
        assertThat(letters(grace)).isEmpty();
        assertThat(company.wall()).isEmpty();

        grace.types("calendar");
        assertThat(grace.presses("Resume: digest")).isEqualTo("It comes again, next on Thursday, 26 November, 9:00.");
        grace.types("poll list");
        assertThat(grace.presses("Resume")).isEqualTo("It comes again, next on Friday, 27 November, 16:00.");
        at("2026-11-25T08:00:05Z");
        assertThat(letters(grace))
                .last()
                .asString()
                .startsWith("Without your go-ahead on Thursday, 26 November, 9:00,");
        at("2026-11-27T15:00:05Z");
        assertThat(company.wall()).singleElement().asString().startsWith("# How was your week?");
        assertThat(company.admin("Sven", ENGLISH).types("admin audit"))
                .contains("Grace: rendezvous resumed (digest)")
                .containsOnlyOnce("Grace: rendezvous paused (digest)");
    }

    @Test
    void what_waits_for_its_go_ahead_does_not_leave_while_it_rests() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types(WEEKLY);
        at("2026-11-18T08:00:05Z");
        at("2026-11-19T08:00:05Z");
        grace.types("digest pause");

        assertThat(grace.pressesInTheLatest("Go ahead")).startsWith("It rests");
        assertThat(company.wall()).isEmpty();
        grace.types("digest resume");
        grace.pressesInTheLatest("Go ahead");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void whoever_asked_a_poll_moves_it_and_nobody_else_does() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        ada.types("poll \"How was your week?\" \"Good\" \"Bad\" --every \"friday 16:00\"");

        alan.types("poll list");
        assertThat(alan.presses("Pause"))
                .isEqualTo("Only who arranged it, or an animator of that channel, may do this.");
        alan.types("poll list");
        assertThat(alan.presses("Move"))
                .isEqualTo("Only who arranged it, or an animator of that channel, may do this.");
        assertThat(alan.types("poll move friday")).isEqualTo("Nothing is arranged yet.");
        assertThat(ada.types("poll move friday at 15:00"))
                .isEqualTo(
                        "Moved, this once: Friday, 20 November, 15:00 instead of Friday, 20 November, 16:00. Then again every Friday at 16:00.");
        ada.types("poll list");
        ada.presses("Move");
        assertThat(ada.sends(Map.of("when", "lately")))
                .isEqualTo("when: I don't know “lately”. Try: tomorrow at 10:00");
        var form = ada.form();
        assertThat(alan.sends(form, Map.of("when", "friday at 14:00")))
                .isEqualTo("Only who arranged it, or an animator of that channel, may do this.");
        assertThat(grace.sends(form, Map.of("when", "friday at 14:00")))
                .startsWith("Moved, this once: Friday, 20 November, 14:00 instead of Friday, 20 November, 16:00.");
        assertThat(grace.sends(form, Map.of("when", "friday at 14:00")))
                .startsWith("Moved, this once: Friday, 20 November, 14:00 instead of Friday, 20 November, 16:00.");

        at("2026-11-20T13:00:05Z");
        at("2026-11-20T15:00:05Z");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void a_nudge_is_moved_as_it_comes_by_a_moment_or_by_a_rhythm() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        scheduled(grace, "nudge @" + ada.ref().id() + " \"Tea?\" tomorrow at 10:00");

        assertThat(number(grace.types("nudge move thursday at 11:00"))).isEqualTo("""
                Moved: number #.
                When: Thursday, 19 November 2026, 11:00.""");
        nudgesAt("2026-11-18T09:00:05Z");
        assertThat(teas(ada)).isEmpty();
        // Its turns have been written down, and nobody had theirs.
        nudgesAt("2026-11-19T09:30:00Z");
        assertThat(number(grace.types("nudge move 12:00")))
                .startsWith("Moved: number #.\nWhen: Thursday, 19 November 2026, 12:00.");
        nudgesAt("2026-11-19T10:00:05Z");
        assertThat(teas(ada)).isEmpty();
        nudgesAt("2026-11-19T11:00:05Z");
        nudgesAt("2026-11-19T11:00:30Z");
        assertThat(teas(ada)).hasSize(1);

        scheduled(grace, "nudge #veille \"Coffee?\" every friday at 10:00");
        assertThat(grace.types("nudge move monday at 10:00"))
                .isEqualTo(
                        "It comes every Friday at 10:00: a rhythm moves it, such as “every Tuesday at 9:00”. For one "
                                + "time alone, write another nudge.\nTry: `/rebond nudge move friday at 10:00`");
        assertThat(number(grace.types("nudge move every monday at 10:00"))).isEqualTo("""
                Moved: number #.
                When: every Monday at 10:00.
                Next:
                Monday, 23 November, 10:00
                Monday, 30 November, 10:00
                Monday, 7 December, 10:00""");
        nudgesAt("2026-11-20T09:00:05Z");
        assertThat(company.wall()).isEmpty();
        nudgesAt("2026-11-23T09:00:05Z");
        assertThat(company.wall()).hasSize(1);
        // What came today does not come a second time.
        assertThat(number(grace.types("nudge move every monday at 15:00")))
                .contains("Next:\nMonday, 30 November, 15:00\n");
        nudgesAt("2026-11-23T14:00:05Z");
        assertThat(company.wall()).hasSize(1);
        nudgesAt("2026-11-30T14:00:05Z");
        assertThat(company.wall()).hasSize(2);
    }

    @Test
    void a_nudge_that_is_on_its_way_or_over_stays_where_it_is() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var kenji = company.memberIn(ZoneId.of("Asia/Tokyo"), "Kenji", ENGLISH);
        scheduled(grace, "nudge @" + ada.ref().id() + ", @" + kenji.ref().id() + " \"Tea?\" every thursday at 10:00");
        nudgesAt("2026-11-19T01:00:05Z");
        assertThat(teas(kenji)).hasSize(1);
        assertThat(grace.types("nudge move every friday at 10:00"))
                .isEqualTo("It is on its way already. Move it when that is over.");
        grace.types("nudge list");
        grace.presses("Move");
        var form = grace.form();
        nudgesAt("2026-11-19T09:00:05Z");
        assertThat(teas(ada)).hasSize(1);
        assertThat(number(grace.sends(form, Map.of("when", "every friday at 10:00"))))
                .startsWith("Moved: number #.\n");
        company.demote(grace);
        assertThat(ada.sends(form, Map.of("when", "every monday at 10:00")))
                .isEqualTo("Only who wrote it, or who animates all that it reaches, may do this.");

        var sven = company.admin("Sven", ENGLISH);
        sven.types("nudge cancel");
        scheduled(sven, "nudge #veille \"Coffee?\" friday at 10:00");
        sven.types("nudge move");
        var late = sven.form();
        nudgesAt("2026-11-20T09:00:05Z");
        assertThat(sven.sends(late, Map.of("when", "2026-11-24 10:00")))
                .isEqualTo("Its time has passed: write it anew.");
    }

    @Test
    void un_rappel_deplace_dans_les_heures_calmes_ou_un_jour_ou_rien_ne_part() {
        var ines = company.animator("Inès", FRENCH);
        scheduled(ines, "rappel #veille \"Un thé ?\" demain à 10h", "Programmer");

        assertThat(ines.types("rappel deplacer dimanche à 10h"))
                .isEqualTo(
                        "C'est un week-end, où aucun rappel ne part.\nEssayez\u202f: `/rebond rappel deplacer vendredi 10h`");
        assertThat(number(ines.types("rappel deplacer vendredi à 23h"))).endsWith("""
                C'est en heures calmes\u202f: il attend leur fin, samedi 21 novembre à 8 h.""");
        assertThat(ines.types("rappel deplacer chaque lundi à 10h"))
                .isEqualTo(
                        "Il ne part qu'une fois\u202f: un moment le déplace, comme «\u202fdemain à 10 h\u202f».\nEssayez\u202f: "
                                + "`/rebond rappel deplacer vendredi 10h`");
        assertThat(ines.types("rappel deplacer"))
                .startsWith("# Déplacer un rappel\nwhen*: Quand (vendredi 10h, ou au meilleur moment");
    }

    /** Without the notice that everybody is sent first. */
    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> !letter.startsWith("Hello") && !letter.startsWith("Bonjour"))
                .toList();
    }

    private static List<String> teas(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.startsWith("Tea?"))
                .toList();
    }

    private static String number(String told) {
        return told.replaceAll("number \\d+", "number #");
    }

    private static void scheduled(Member author, String line) {
        scheduled(author, line, "Schedule");
    }

    private static void scheduled(Member author, String line, String button) {
        author.types(line);
        assertThat(author.presses(button)).contains(" ");
    }

    private static void holidaysOf(Member sven, String place) {
        var now = sven.types("admin playbook export").replace("# Playbook\n", "");
        sven.types("admin playbook import");
        sven.sends(
                Map.of("lines", now.replaceAll("(?m)^holidays: .*$", "holidays: \"" + place + "\""), "what", "apply"));
    }

    private void nudgesAt(String moment) {
        clock.set(Instant.parse(moment));
        nudges.comes();
        company.settled();
        clock.pass(Duration.ofMillis(1));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        round.beat();
        company.settled();
        clock.pass(Duration.ofMillis(1));
    }

    private Void beat() {
        round.beat();
        return null;
    }
}
