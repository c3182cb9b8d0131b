package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A gathering: an animator invites, people come in one tap as long as there are places, and the others wait. */
abstract class GatheringContract extends Story {

    private static final String INVITE = "event \"Lunch\" friday at 12:30 at \"Canteen, 2nd floor\"";

    private static final String COMES = "You come. If that changes: I can't.";
    private static final String DOES_NOT = "You don't come. Nothing of yours is counted.";
    private static final String WAITS =
            "All places are taken. You are no. 1 on the waiting list, and will be told once a place is yours.";

    private String invitation() {
        return company.wall().get(0);
    }

    @Test
    void an_invitation_stands_in_the_channel_where_it_was_written() {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(grace.types(INVITE + " capacity:20"))
                .isEqualTo("Your invitation for Friday, 20 November, 12:30 is on its way to #veille.");
        assertThat(invitation()).isEqualTo("""
                # Lunch
                **Friday, 20 November, 12:30** (Europe/Paris)
                Where: Canteen, 2nd floor
                0 of 20 places taken
                [I come] [I can't] [Calendar file]
                (Invitation from Grace. Only the total shows; the technical administrator could find your answer.)""");
    }

    @Test
    void une_rencontre_sans_limite_s_écrit_dans_un_formulaire() {
        company.begin(FRENCH);
        var zoe = company.animator("Zoé", FRENCH);

        zoe.types("rencontre");
        assertThat(zoe.form().title()).isEqualTo("Inviter à une rencontre");
        assertThat(zoe.sends(Map.of("title", "Apéro", "when", "vendredi", "place", "Le Bar", "capacity", "beaucoup")))
                .contains("Une capacité est un nombre de 1 à 10");
        assertThat(zoe.sends(Map.of("title", "Apéro", "when", "vendredi", "place", "Le Bar", "capacity", "")))
                .isEqualTo("Votre invitation pour vendredi 20 novembre à 18 h est en route vers #veille.");
        assertThat(zoe.presses("Je viens", "")).isEqualTo("Vous venez. Si cela change : Je ne peux pas.");
        assertThat(invitation()).isEqualTo("""
                # Apéro
                **vendredi 20 novembre à 18 h** (Europe/Paris)
                Où : Le Bar
                1 personne vient pour l'instant
                [Je viens] [Je ne peux pas] [Fichier d'agenda]
                (Invitation de Zoé. Seul le total s'affiche ; l'administrateur technique peut retrouver votre réponse.)""");
    }

    @Test
    void whoever_frees_a_place_moves_the_next_one_up_who_is_told_once() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var joan = company.member("Joan", ENGLISH);
        grace.types(INVITE + " capacity:1");

        assertThat(ada.presses("I come", "")).isEqualTo(COMES);
        assertThat(alan.presses("I come", "")).isEqualTo(WAITS);
        assertThat(joan.presses("I come", "")).contains("no. 2 on the waiting list");
        assertThat(invitation()).contains("\n1 of 1 place taken · 2 on the waiting list\n");
        assertThat(ada.presses("I can't", "")).isEqualTo(DOES_NOT);
        assertThat(ada.presses("I can't", "")).isEqualTo(DOES_NOT);

        assertThat(alan.reads()).contains("""
                A place became free, and it is yours: Lunch
                Friday, 20 November, 12:30 (Europe/Paris), Canteen, 2nd floor
                [I can't] [Calendar file]""");
        assertThat(placesTold(alan)).isEqualTo(1);
        assertThat(placesTold(joan)).isZero();
        assertThat(invitation()).contains("\n1 of 1 place taken · 1 on the waiting list\n");
        assertThat(joan.presses("I can't", "")).isEqualTo(DOES_NOT);
        assertThat(alan.presses("I come", "")).isEqualTo(COMES);
        assertThat(invitation()).contains("\n1 of 1 place taken\n");
        assertThat(alan.presses("I can't")).isEqualTo(DOES_NOT);
        assertThat(invitation()).contains("\n0 of 1 place taken\n");
    }

    private static long placesTold(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.startsWith("A place became free"))
                .count();
    }

    @Test
    void of_those_who_press_at_once_for_the_last_places_as_many_get_one_as_there_are() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var people = company.people(6, ENGLISH);
        grace.types(INVITE + " capacity:2");
        var standing = company.standing().get(0);

        var told = together(people.stream()
                .<Callable<String>>map(each -> () -> each.pressesIn(standing, "I come", "", Member.key()))
                .toList());

        assertThat(told).filteredOn(COMES::equals).hasSize(2);
        assertThat(told).filteredOn(WAITS::equals).hasSize(1);
        assertThat(invitation()).contains("\n2 of 2 places taken · 4 on the waiting list\n");
    }

    @Test
    void coming_is_recorded_once_however_often_it_is_pressed_and_taken_back_with_it() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        grace.types(INVITE);
        ada.presses("I come", "");
        company.settled();
        var key = Member.key();

        ada.presses("I can't", "");
        ada.presses("I come", "", key);
        ada.presses("I come", "", key);
        ada.presses("I come", "");
        assertThat(ada.recorded()).containsExactly("Answered an invitation gathering");
        assertThat(invitation()).contains("\n1 comes so far\n");
        ada.presses("I can't", "");
        assertThat(ada.recorded()).isEmpty();
    }

    @Test
    void once_it_has_begun_nothing_changes_any_more() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        grace.types(INVITE);
        ada.presses("I come", "");
        company.settled();
        clock.pass(Duration.ofDays(4));

        assertThat(ada.presses("I can't", "")).isEqualTo("It has begun: answers no longer change.");
        assertThat(invitation()).isEqualTo("""
                # Lunch
                **Friday, 20 November, 12:30** (Europe/Paris)
                Where: Canteen, 2nd floor
                It has begun.
                (Invitation from Grace. Only the total shows; the technical administrator could find your answer.)""");
    }

    @Test
    void who_is_erased_frees_their_place_and_is_nobody_as_host() {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        grace.types(INVITE + " capacity:1");
        grace.presses("I come", "");
        alan.presses("I come", "");

        assertThat(grace.types("privacy export")).contains("**Said that you come**  Lunch", "**Invited to**  Lunch");
        grace.types("privacy erase");
        grace.presses("Erase everything");
        assertThat(placesTold(alan)).isEqualTo(1);
        assertThat(invitation()).contains("\n1 of 1 place taken\n", "(Invitation from a member.");
        assertThat(Traces.of(grace.ref().id(), company.database)).isEmpty();
    }

    @Test
    void what_is_called_off_says_so_and_tells_who_said_that_they_come_and_who_waits() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var alan = company.member("Alan", ENGLISH);
        grace.types(INVITE + " capacity:1");
        ada.presses("I come", "");
        zoe.presses("I come", "");

        assertThat(grace.types("event list").replaceAll("no\\. \\d+|(?<=cancel |move )\\d+", "#"))
                .isEqualTo("""
                # Gatherings to come
                **Lunch** · #, Friday, 20 November, 12:30, #veille: 1 of 1 place taken · 1 on the waiting list
                (To move one: `/rebond event move #`; to call it off: `/rebond event cancel #`)""");
        assertThat(grace.types("event cancel"))
                .isEqualTo("Called off: Lunch. Who said that they come is told in private.");
        assertThat(grace.types("event cancel")).startsWith("No gathering to come that you could see to.");
        assertThat(ada.reads()).containsOnlyOnce("""
                You said that you come: Lunch is called off.
                Friday, 20 November, 12:30 (Europe/Paris), Canteen, 2nd floor""");
        assertThat(zoe.reads()).containsOnlyOnce("""
                Vous aviez dit venir : Lunch est annulé.
                vendredi 20 novembre à 12 h 30 (Europe/Paris), Canteen, 2nd floor""");
        assertThat(alan.reads()).noneMatch(letter -> letter.contains("Lunch"));
        assertThat(invitation()).isEqualTo("""
                # Lunch
                **Friday, 20 November, 12:30** (Europe/Paris)
                Where: Canteen, 2nd floor
                It is called off.
                (Invitation from Grace. Only the total shows; the technical administrator could find your answer.)""");
    }

    @Test
    void of_two_who_call_it_off_at_once_one_does_and_nobody_is_told_twice() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var joan = company.animator("Joan", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        grace.types(INVITE);
        ada.presses("I come", "");

        together(() -> grace.types("event cancel"), () -> joan.types("event cancel"));

        assertThat(ada.reads().stream().filter(letter -> letter.contains("is called off")))
                .hasSize(1);
    }

    @Test
    void the_calendar_file_says_the_moment_in_utc() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(INVITE);

        assertThat(grace.presses("Calendar file", "").replaceAll("UID:\\S+", "UID:#"))
                .isEqualToNormalizingNewlines("""
                `BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Rebond//Rebond//EN
                BEGIN:VEVENT
                UID:#
                DTSTAMP:20261117T080001Z
                DTSTART:20261120T113000Z
                SUMMARY:Lunch
                LOCATION:Canteen\\, 2nd floor
                END:VEVENT
                END:VCALENDAR
                `
                (Save these lines in a file ending in .ics and open it with your calendar.)""");
    }

    @Test
    void beyond_a_change_of_hour_it_is_the_hour_on_the_wall_that_was_meant() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("event \"Picnic\" 2027-04-02 at 12:30 at \"The lawn\"");

        assertThat(invitation()).contains("**Friday, 2 April 2027, 12:30** (Europe/Paris)");
        assertThat(grace.presses("Calendar file", "")).contains("DTSTART:20270402T103000Z");
    }

    @Test
    void what_is_missing_is_said_with_a_line_that_works() {
        var grace = company.animator("Grace", ENGLISH);
        var example = "\nTry: `/rebond event \"Lunch of the Java people\" friday at 12:30 "
                + "at \"Canteen, 2nd floor\" capacity:20`";

        for (var line :
                List.of("event \"Lunch\" friday at 12:30", "event \"Lunch\" friday at 8:00", "event \"Lunch\"")) {
            assertThat(grace.types(line))
                    .isEqualTo("Nothing says where: write `at` and the place at the end." + example);
        }
        assertThat(grace.types("event \"\" friday at \"Bar\"")).isEqualTo("A title is missing." + example);
        assertThat(grace.types("event \"Lunch\" friday at \"Bar\" capacity:0"))
                .startsWith("A capacity is a number from 1 to 10")
                .endsWith(example);
        assertThat(grace.types("event \"Lunch\" yesteryear at \"Bar\""))
                .contains("yesteryear")
                .endsWith(example);
        assertThat(grace.types("event \"Lunch\" every friday at \"Bar\""))
                .contains("repeats")
                .endsWith(example);
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void only_who_animates_the_channel_invites_there() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);

        assertThat(ada.types(INVITE)).contains("animators");
        grace.types("event");
        assertThat(ada.sends(grace.form(), Map.of("title", "Lunch", "when", "friday", "place", "Bar", "capacity", "")))
                .contains("Only who animates this channel invites here.");
        assertThat(company.wall()).isEmpty();
    }
}
