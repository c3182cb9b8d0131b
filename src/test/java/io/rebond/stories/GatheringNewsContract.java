package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.gathering.GatheringBeat;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What those who come are told, and when: a reminder, another moment, that it is off. Stories begin on Tuesday, 17 November
 * 2026, at 9:00 in Paris.
 */
abstract class GatheringNewsContract extends Story {

    private static final String INVITE = "event \"Lunch\" friday at 12:30 at \"Canteen, 2nd floor\"";
    private static final String THURSDAY_AT_TEN = "2026-11-19T09:00:00Z";

    private static final String REMINDER = """
            You said that you come: Lunch
            Friday, 20 November, 12:30 (Europe/Paris), Canteen, 2nd floor
            [I can't] [Calendar file]""";

    @Inject
    GatheringBeat beat;

    /** Nobody is reminded of it in the next story. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from gathering"));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        comes();
    }

    private Void comes() {
        beat.comes();
        company.settled();
        return null;
    }

    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.contains("Lunch") || letter.contains("Apéro"))
                .toList();
    }

    private void answers(Member member, int place, String label) {
        member.pressesIn(company.standing().get(place), label, "", Member.key());
    }

    @Test
    void whoever_comes_is_reminded_once_the_day_before_on_their_own_clock_and_may_free_the_place() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var nora = company.memberIn(ZoneId.of("America/New_York"), "Nora", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var joan = company.member("Joan", ENGLISH);
        grace.types(INVITE + " capacity:3");
        List.of(ada, zoe, nora, alan, joan).forEach(each -> each.presses("I come", ""));
        joan.presses("I can't", "");

        at("2026-11-19T08:59:59Z");
        assertThat(letters(ada)).isEmpty();
        clock.set(Instant.parse(THURSDAY_AT_TEN));
        together(this::comes, this::comes, this::comes);
        assertThat(letters(ada)).containsExactly(REMINDER);
        assertThat(letters(zoe)).containsExactly("""
                Vous aviez dit venir : Lunch
                vendredi 20 novembre à 12 h 30 (Europe/Paris), Canteen, 2nd floor
                [Je ne peux pas] [Fichier d'agenda]""");
        assertThat(letters(nora)).as("at four in the morning").isEmpty();
        assertThat(letters(alan)).as("who waits for a place").isEmpty();
        assertThat(letters(joan)).as("who does not come").isEmpty();
        at("2026-11-19T15:00:00Z");
        at("2026-11-20T10:00:00Z");
        assertThat(letters(nora)).containsExactly(REMINDER);
        assertThat(letters(ada)).hasSize(1);
        assertThat(ada.types("privacy export")).doesNotContain("unasked");

        assertThat(ada.presses("I can't")).isEqualTo("You don't come. Nothing of yours is counted.");
        assertThat(letters(alan)).singleElement().asString().startsWith("A place became free, and it is yours: Lunch");
    }

    @Test
    void whoever_says_so_late_is_reminded_some_hours_before_and_who_has_just_said_so_is_not() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        grace.types(INVITE);

        at("2026-11-19T08:00:00Z");
        ada.presses("I come", "");
        at(THURSDAY_AT_TEN);
        at("2026-11-20T07:00:00Z");
        alan.presses("I come", "");
        assertThat(letters(ada)).isEmpty();
        at("2026-11-20T08:30:00Z");
        at("2026-11-20T10:00:00Z");
        assertThat(letters(ada)).containsExactly(REMINDER);
        assertThat(letters(alan)).isEmpty();
    }

    @Test
    void a_hold_and_a_pause_are_waited_for_and_what_is_late_is_left_at_that() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        grace.types(INVITE);
        ada.presses("I come", "");
        alan.presses("I come", "");
        alan.types("privacy pause 2 weeks");
        grace.types("calendar hold \"a strike\"");
        at(THURSDAY_AT_TEN);
        assertThat(letters(ada)).isEmpty();
        grace.types("calendar release");
        at("2026-11-19T14:00:00Z");
        assertThat(letters(ada)).containsExactly(REMINDER);
        at("2026-11-20T10:00:00Z");
        assertThat(letters(alan)).isEmpty();

        grace.types("event \"Apéro\" 2026-11-27 at 18:00 at \"Bar\"");
        answers(ada, 1, "I come");
        at("2026-11-27T16:10:00Z");
        assertThat(letters(ada)).as("ten to six, after a day of downtime").hasSize(1);
    }

    @Test
    void what_is_called_off_at_night_is_told_in_the_morning_unless_that_is_too_late() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        grace.types(INVITE + " capacity:1");
        grace.types("event \"Apéro, early\" friday at 9:00 at \"Bar\"");
        answers(ada, 0, "I come");
        answers(alan, 0, "I come");
        answers(ada, 1, "I come");
        at(THURSDAY_AT_TEN);
        at("2026-11-19T22:00:00Z");
        answers(ada, 0, "I can't");
        assertThat(letters(alan)).as("a place that is free at eleven at night").isEmpty();
        numbers().forEach(number -> grace.types("event cancel " + number));
        assertThat(letters(alan)).isEmpty();
        assertThat(letters(ada)).last().isEqualTo("""
                You said that you come: Apéro, early is called off.
                Friday, 20 November, 9:00 (Europe/Paris), Bar""");
        at("2026-11-20T07:00:00Z");
        at("2026-11-20T08:00:00Z");
        assertThat(letters(alan)).containsExactly("""
                You said that you come: Lunch is called off.
                Friday, 20 November, 12:30 (Europe/Paris), Canteen, 2nd floor""");
        assertThat(company.admin("Sven", ENGLISH).types("admin audit").replaceAll("gathering:\\d+", "#"))
                .contains("Grace: gathering called off (#)");
    }

    @Test
    void a_place_that_became_free_at_night_is_told_in_the_morning_wherever_it_moved_and_not_while_it_is_held() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var joan = company.member("Joan", ENGLISH);
        grace.types(INVITE + " capacity:1");
        List.of(ada, alan, joan).forEach(each -> each.presses("I come", ""));
        at("2026-11-18T22:00:00Z");
        ada.presses("I can't", "");
        grace.types("event move " + numbers().get(0) + " at \"The roof\"");
        at("2026-11-18T23:00:00Z");
        assertThat(letters(alan)).isEmpty();
        grace.types("calendar hold \"a strike\"");
        at(THURSDAY_AT_TEN);
        assertThat(letters(alan)).as("while nothing is sent unasked").isEmpty();
        grace.types("calendar release");
        at("2026-11-19T09:10:00Z");
        assertThat(letters(alan)).first().isEqualTo("""
                A place became free, and it is yours: Lunch
                Friday, 20 November, 12:30 (Europe/Paris), The roof
                [I can't] [Calendar file]""");
        assertThat(letters(joan)).singleElement().asString().startsWith("It has another moment or another place");
    }

    private List<Long> numbers() {
        return company.database.withHandle(handle -> handle.createQuery("select id from gathering order by id")
                .mapTo(Long.class)
                .list());
    }

    @Test
    void who_comes_is_told_of_another_moment_and_place_and_the_reminder_follows() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        grace.types(INVITE);
        ada.presses("I come", "");

        assertThat(grace.types("event move thursday at 12:15 at \"The roof\""))
                .isEqualTo("Moved: Lunch, Thursday, 19 November, 12:15, The roof. Who said that they come is told in "
                        + "private.");
        assertThat(company.wall()).containsExactly("""
                # Lunch
                **Thursday, 19 November, 12:15** (Europe/Paris)
                Where: The roof
                The moment or the place changed after the invitation.
                1 comes so far
                [I come] [I can't] [Calendar file]
                (Invitation from Grace. Only the total shows; the technical administrator could find your answer.)""");
        assertThat(letters(ada)).containsExactly("""
                It has another moment or another place: Lunch
                Thursday, 19 November, 12:15 (Europe/Paris), The roof
                [I can't] [Calendar file]""");
        assertThat(ada.presses("Calendar file")).contains("SEQUENCE:1", "DTSTART:20261119T111500Z");
        at("2026-11-18T09:00:00Z");
        at(THURSDAY_AT_TEN);
        assertThat(letters(ada)).hasSize(2).last().isEqualTo("""
                You said that you come: Lunch
                Thursday, 19 November, 12:15 (Europe/Paris), The roof
                [I can't] [Calendar file]""");
        assertThat(company.admin("Sven", ENGLISH).types("admin audit").replaceAll("gathering:\\d+", "#"))
                .contains("Grace: gathering moved (#)");
    }

    @Test
    void une_rencontre_se_déplace_par_un_formulaire_et_ce_qui_n_est_pas_dit_reste() {
        company.begin(FRENCH);
        var zoe = company.animator("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);
        zoe.types("rencontre \"Apéro\" vendredi 18h à \"Le Bar\"");

        assertThat(zoe.types("rencontre déplacer")).isEqualTo("""
                # Déplacer une rencontre
                when: Quand (Vide : inchangé, vendredi 20 novembre à 18 h)
                place: Où (Vide : inchangé, Le Bar)
                [Déplacer]""");
        var form = zoe.form();
        assertThat(zoe.sends(Map.of("when", "hier", "place", "Le Bar"))).contains("when: ");
        assertThat(zoe.sends(Map.of("when", "", "place", "La Terrasse")))
                .isEqualTo(
                        "Déplacée : Apéro, vendredi 20 novembre à 18 h, La Terrasse. Qui avait dit venir en est informé "
                                + "en privé.");
        assertThat(ada.sends(form, Map.of("when", "", "place", "Chez moi"))).isEqualTo("when: It is called off.");
        zoe.sends(form, Map.of("when", "vendredi 19h", "place", ""));
        assertThat(company.wall().get(0)).contains("19 h", "La Terrasse");
        assertThat(zoe.types("rencontre déplacer jeudi 18h30"))
                .startsWith("Déplacée : Apéro, jeudi 19 novembre à 18 h 30, La Terrasse.");
        assertThat(zoe.types("rencontre déplacer 24 novembre 12h30"))
                .startsWith("Déplacée : Apéro, mardi 24 novembre à 12 h 30, La Terrasse.");
        assertThat(zoe.types("rencontre déplacer hier"))
                .endsWith("\nEssayez : `/rebond rencontre deplacer jeudi 12h30 à \"Le toit\"`");
        assertThat(ada.types("event move friday")).contains("animators");
    }

    @Test
    void the_calendar_shows_gatherings_and_no_word_of_those_behind_a_door() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var board = company.closedChannel("board", ada);
        sven.types("admin community create \"Directors\" #board");
        sven.types("admin role give Ada animator #board");
        grace.types(INVITE);
        ada.typesIn(board, "event \"Who leaves\" friday at 12:30 at \"Room 1\"");

        assertThat(grace.types("calendar")).contains("**Friday, 20 November**\n12:30 #veille · gathering: Lunch\n");
        assertThat(grace.typesIn(board, "calendar"))
                .contains("12:30 #board · gathering\n")
                .doesNotContain("Who leaves");
        assertThat(ada.typesIn(board, "calendar")).contains("12:30 #board · gathering: Who leaves\n");
        assertThat(grace.typesIn(board, "event list")).startsWith("No gathering to come");
    }

    @Test
    void results_count_the_days_down_and_take_questions_without_a_name() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var stranger = company.stranger();
        assertThat(grace.types("event \"Results\" friday at 10:00 at \"Hall\" --kind tea"))
                .startsWith("An occasion is `--kind results` or `--kind speech`; without it, people meet.\nTry: ");
        grace.types("event \"Results\" friday at 10:00 at \"Hall\" --kind results");

        assertThat(company.wall()).containsExactly("""
                # Results
                **Friday, 20 November, 10:00** (Europe/Paris)
                Where: Hall
                Company results · in 3 days
                What would you like to hear about? Your question stands in this channel, without your name.
                0 come so far
                [I come] [I can't] [Calendar file] [Ask a question]
                (Invitation from Grace. Only the total shows; the technical administrator could find your answer.)""");
        counts("2026-11-17T22:59:59Z");
        assertThat(looks()).as("one minute to midnight in Paris").isEqualTo(1);
        clock.set(Instant.parse("2026-11-17T23:00:00Z"));
        together(this::counts, this::counts);
        counts("2026-11-18T12:00:00Z");
        assertThat(looks()).isEqualTo(2);
        assertThat(company.wall().get(0)).contains("\nCompany results · in 2 days\n");
        counts("2026-11-18T23:30:00Z");
        assertThat(company.wall().get(0)).contains("\nCompany results · tomorrow\n");

        assertThat(stranger.presses("Ask a question", "")).contains("words*: ");
        assertThat(stranger.sends(Map.of("words", "Do we hire?"))).startsWith("in passing: ");
        assertThat(company.wall()).hasSize(2).last().asString().contains("Do we hire?");
        assertThat(Traces.of(stranger.ref().id(), company.database)).isEmpty();
        counts("2026-11-20T08:59:59Z");
        assertThat(company.wall().get(0)).contains("\nCompany results · today\n");
        counts("2026-11-20T09:00:00Z");
        assertThat(company.wall().get(0)).contains("\nIt has begun.\n").doesNotContain("Ask a question");
        int drawn = looks();
        counts("2026-11-21T09:00:00Z");
        counts("2026-11-22T08:00:00Z");
        assertThat(looks()).isEqualTo(drawn);
    }

    @Test
    void an_invitation_says_by_itself_that_it_has_begun_and_changes_no_more() {
        company.animator("Grace", ENGLISH).types(INVITE);

        counts("2026-11-20T11:29:59Z");
        assertThat(looks()).isEqualTo(1);
        counts("2026-11-20T11:30:00Z");
        counts("2026-11-20T11:40:00Z");
        counts("2026-11-21T11:40:00Z");
        assertThat(looks()).isEqualTo(2);
        assertThat(company.wall().get(0)).contains("\nIt has begun.\n").doesNotContain("[I come]");
    }

    private Void counts() {
        beat.countsDown();
        company.settled();
        return null;
    }

    private void counts(String moment) {
        clock.set(Instant.parse(moment));
        counts();
    }

    private int looks() {
        return company.standing().get(0).looks().size();
    }

    @Test
    void un_discours_s_annonce_dans_le_formulaire() {
        company.begin(FRENCH);
        var zoe = company.animator("Zoé", FRENCH);
        zoe.types("rencontre");

        assertThat(zoe.sends(Map.of(
                        "title", "La rentrée", "when", "demain 9h", "place", "Hall", "capacity", "", "kind", "speech")))
                .startsWith("Votre invitation");
        assertThat(company.wall().get(0)).contains("""
                La direction prend la parole · demain
                Que voulez-vous entendre ? Votre question paraît dans ce canal, sans votre nom.
                """).contains("[Poser une question]");
    }
}
