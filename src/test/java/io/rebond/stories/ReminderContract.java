package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.poll.PollMinute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reminder before a poll closes, where it betrays nothing. Stories begin on Tuesday, 17 November, at 9:00 in Paris. */
abstract class ReminderContract extends Story {

    private static final String ASK =
            "poll \"Where do we meet in March?\" \"Lyon\" \"Rennes\" --close \"friday 17:00\" --remind";
    private static final String REMINDER = """
            # Where do we meet in March?
            Asked in #veille by Ada; it closes on Friday 20 November, 17:00.
            [Lyon] [Rennes]
            [No more reminders]
            (You get this once, because the poll closes soon.)
            (Not anonymous: the technical administrator could find your choice.)""";

    @Inject
    PollMinute minute;

    @Test
    void only_those_without_a_vote_who_were_told_what_is_recorded_are_reminded_once() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var carl = company.member("Carl", ENGLISH);
        var newcomer = company.member("Nina", ENGLISH);
        told(ada, alan, grace, zoe, carl);
        carl.types("privacy stop recording");
        assertThat(ada.types(ASK)).startsWith("Your poll is on its way");
        assertThat(company.wall().get(1))
                .contains("asked by Ada · closes on Friday 20 November, 17:00 · one reminder before)");
        alan.presses("Lyon", "");

        at("2026-11-19T15:59:59Z");
        assertThat(letters(grace)).isEmpty();
        clock.set(Instant.parse("2026-11-19T16:00:00Z"));
        together(this::comes, this::comes);
        comes();
        assertThat(letters(grace)).containsExactly(REMINDER);
        assertThat(letters(zoe)).containsExactly("""
                # Where do we meet in March?
                Posé dans #veille par Ada ; clôture le vendredi 20 novembre à 17:00.
                [Lyon] [Rennes]
                [Plus de rappels]
                (Vous recevez ceci une seule fois, car le sondage se clôt bientôt.)
                (Vote non anonyme : l'administrateur technique peut retrouver votre choix.)""");
        assertThat(letters(ada)).containsExactly(REMINDER);
        assertThat(List.of(letters(alan), letters(carl), letters(newcomer))).containsOnly(List.of());

        assertThat(grace.presses("Rennes")).isEqualTo("Counted: Rennes.");
        assertThat(company.wall()).hasSize(2).last().asString().contains("Rennes · 1 vote 50 %");
        at("2026-11-19T18:00:00Z");
        assertThat(letters(grace)).hasSize(1);
    }

    @Test
    void whoever_wants_no_reminders_gets_none_until_they_do() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        told(ada, grace);
        ada.types(ASK);
        at("2026-11-19T16:00:00Z");
        assertThat(grace.presses("No more reminders"))
                .isEqualTo("You get no more reminders of polls.\n[Remind me again]");
        assertThat(grace.types("privacy export")).contains("**Reminders of polls**  none, as you wished");

        ada.types(ASK.replace("friday", "27 november"));
        at("2026-11-26T16:00:00Z");
        assertThat(letters(grace)).hasSize(1);
        assertThat(letters(ada)).hasSize(2);
        grace.presses("No more reminders");
        assertThat(grace.presses("Remind me again"))
                .isEqualTo("You get reminders of polls again, where who asks wishes one.");
        ada.types(ASK.replace("friday", "4 december"));
        at("2026-12-03T16:00:00Z");
        assertThat(letters(grace)).hasSize(2);
    }

    @Test
    void where_it_would_betray_who_voted_everybody_is_reminded_in_the_channel() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        told(ada, alan);
        ada.types(ASK + " --anonymous");
        ada.types("poll \"Which?\" \"Aa\" \"Bb\" --hidden --close \"friday 17:00\" --remind");
        alan.presses("Lyon", "");
        at("2026-11-19T16:00:00Z");
        comes();

        assertThat(company.wall()).hasSize(5);
        assertThat(company.wall().get(3)).isEqualTo("""
                # Where do we meet in March?
                Asked in #veille by Ada; it closes on Friday 20 November, 17:00.
                [Lyon] [Rennes]
                [Take my vote back]
                (A reminder for everybody, because the poll closes soon.)
                (Anonymous: your choice is stored without your name and can be linked to you only with the server's \
                secret key. Results at closing, from 5 votes; reminders reach everyone; unanimity is guessable.)""");
        assertThat(company.wall().get(4))
                .startsWith("# Which?\nAsked in #veille by Ada; it closes on Friday 20 November, 17:00.\n[Aa] [Bb]\n(A "
                        + "reminder for everybody,");
        assertThat(alan.pressesIn(company.standing().get(4), "Aa", "", Member.key()))
                .isEqualTo("Counted: Aa.");
        assertThat(List.of(letters(ada), letters(alan))).containsOnly(List.of());
    }

    @Test
    void what_has_closed_meanwhile_reminds_nobody() {
        var ada = company.member("Ada", ENGLISH);
        told(ada);
        ada.types(ASK);
        ada.types("poll close");

        at("2026-11-19T16:00:00Z");
        assertThat(letters(ada)).isEmpty();
    }

    @Test
    void when_it_closes_is_moved_and_its_one_reminder_follows() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var grace = company.animator("Grace", ENGLISH);
        told(ada, grace);
        ada.types(ASK);

        assertThat(numberless(ada.types("poll deadline monday"))).isEqualTo("""
                Poll no. # closes on Monday 23 November, 17:00. Its message says so.
                (Its one reminder comes on Sunday 22 November, 17:00.)""");
        assertThat(company.wall())
                .last()
                .asString()
                .contains("closes on Monday 23 November, 17:00 · one reminder before");
        at("2026-11-19T16:00:00Z");
        assertThat(letters(ada)).isEmpty();
        assertThat(zoe.types("sondage echeance mardi"))
                .isEqualTo("Seul son auteur, ou un animateur, peut modifier un sondage.");
        assertThat(numberless(grace.types("poll deadline friday 18:00"))).isEqualTo("""
                Poll no. # closes on Friday 20 November, 18:00. Its message says so.
                (Its one reminder comes on Friday 20 November, 05:30.)""");
        at("2026-11-20T07:00:05Z");
        assertThat(letters(ada)).containsExactly(REMINDER.replace("17:00", "18:00"));

        assertThat(numberless(ada.types("poll deadline 2026-11-27 17:00")))
                .as("once is once")
                .isEqualTo("Poll no. # closes on Friday 27 November, 17:00. Its message says so.");
        at("2026-11-20T17:00:05Z");
        at("2026-11-26T16:00:05Z");
        assertThat(letters(ada)).hasSize(1);
        assertThat(company.wall()).last().asString().contains("closes on Friday 27 November, 17:00");
        at("2026-11-27T16:00:05Z");
        assertThat(company.wall()).last().asString().contains("Closed on Friday 27 November, 17:00");
        assertThat(company.admin("Sven", ENGLISH).types("admin audit")).containsOnlyOnce("Grace: poll changed");
    }

    @Test
    void a_deadline_that_makes_no_sense_or_comes_too_late_changes_nothing() {
        var ada = company.member("Ada", ENGLISH);
        told(ada);
        ada.types(ASK);

        assertThat(ada.types("poll deadline lately")).isEqualTo("""
                I don't know “lately”. This works: friday 17:00
                Try: `/rebond poll deadline friday 17:00`""");
        assertThat(ada.types("poll deadline 2026-11-16")).startsWith("That is past: Monday, 16 November 2026, 17:00.");
        assertThat(numberless(ada.types("poll deadline in 90 minutes"))).isEqualTo("""
                Poll no. # closes on Tuesday 17 November, 10:30. Its message says so.
                (That is too soon for its reminder: nobody is reminded.)""");
        ada.types("poll deadline");
        var form = ada.form();
        clock.set(Instant.parse("2026-11-17T09:31:00Z"));
        assertThat(ada.types("poll deadline friday")).isEqualTo("This poll is closed.");
        assertThat(ada.sends(form, Map.of("close", "friday"))).isEqualTo("This poll is closed.");
        comes();
        assertThat(company.wall()).last().asString().contains("Closed on Tuesday 17 November, 10:31");
        assertThat(letters(ada)).isEmpty();
    }

    @Test
    void from_the_calendar_its_end_is_moved_like_all_that_is_planned_wherever_it_was_asked() {
        var ada = company.member("Ada", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        company.channel("java");
        ada.typesIn(company.place("java"), ASK);

        ines.types("calendrier");
        assertThat(ines.presses("Déplacer\u202f: Where do we meet in March?")).isEqualTo("""
                # Clôture du sondage
                close*: Clôture (Par exemple vendredi 17h, ou au meilleur moment\u202f: mardi à 10 h) = vendredi 20 \
                novembre à 17 h
                [Enregistrer]""");
        var form = ines.form();
        assertThat(ines.sends(Map.of("close", "jamais"))).startsWith("close: ");
        assertThat(numberless(ines.sends(Map.of("close", "jeudi à 16h")))).isEqualTo("""
                Sondage n° # : clôture le jeudi 19 novembre à 16:00. Son message le dit.
                (Son unique rappel part le mercredi 18 novembre à 16:00.)""");
        assertThat(ines.types("calendrier")).contains("**jeudi 19 novembre**\n16 h #java · clôture du sondage");
        company.demote(ines);
        assertThat(ines.sends(form, Map.of("close", "vendredi 17h")))
                .isEqualTo("Seul son auteur, ou un animateur, peut modifier un sondage.");
    }

    private static String numberless(String told) {
        return told.replaceAll("(no\\.|n°)\\h\\d+", "$1 #");
    }

    @Test
    void quiet_hours_put_it_off_and_a_poll_that_closes_in_them_reminds_nobody() {
        var ada = company.member("Ada", ENGLISH);
        told(ada);
        ada.types(ASK.replace("friday 17:00", "friday 21:00"));
        ada.types("poll \"Which?\" --close \"wednesday 7:00\" --remind");

        at("2026-11-17T20:00:00Z");
        at("2026-11-18T05:59:00Z");
        at("2026-11-19T20:00:00Z");
        at("2026-11-20T06:59:59Z");
        assertThat(letters(ada)).isEmpty();
        at("2026-11-20T07:00:00Z");
        assertThat(letters(ada)).containsExactly(REMINDER.replace("17:00", "21:00"));
    }

    @Test
    void where_it_is_night_nobody_is_reminded() {
        var ada = company.member("Ada", ENGLISH);
        var kenji = company.memberIn(ZoneId.of("Asia/Tokyo"), "Kenji", ENGLISH);
        told(ada, kenji);
        ada.types(ASK);

        at("2026-11-19T16:00:00Z");
        assertThat(letters(ada)).containsExactly(REMINDER);
        assertThat(letters(kenji)).isEmpty();
    }

    @Test
    void a_reminder_needs_a_date_to_be_tied_to() {
        var ada = company.member("Ada", ENGLISH);
        var works = "A reminder needs a closing date, two hours ahead at least. This works: friday 17:00\nTry: "
                + "`/rebond poll \"Where do we meet in March?\" \"Lyon\" \"Rennes\" --votes 2`";

        assertThat(ada.types("poll \"Which?\" --remind")).isEqualTo(works);
        assertThat(ada.types("poll \"Which?\" --remind --quorum 5")).isEqualTo(works);
        assertThat(ada.types("poll \"Which?\" --remind --close \"in 90 minutes\""))
                .isEqualTo(works);
        assertThat(company.wall()).isEmpty();
    }

    /** They have done something before, and were told what is recorded of it. */
    private void told(Member... members) {
        members[0].types("poll \"Shall we?\"");
        for (var member : members) {
            member.presses("Yes", "");
        }
        company.settled();
        members[0].types("poll close");
    }

    /** Without the notice that everybody is sent first. */
    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> !letter.startsWith("Hello") && !letter.startsWith("Bonjour"))
                .toList();
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        comes();
    }

    private Void comes() {
        minute.comes();
        company.settled();
        return null;
    }
}
