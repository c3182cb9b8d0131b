package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.rendezvous.Round;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a channel's people thanked each other for, told once a month: nobody is counted, and nobody stands first. */
abstract class KudosRoundupContract extends Story {

    @Inject
    Round round;

    /** What one story arranged must not happen in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from rendezvous"));
    }

    private void thanksOpenly(Member giver, Member receiver, String name, String what) {
        giver.types("kudos \"@" + name + "\" " + what);
        company.settled();
        receiver.presses("Show it");
    }

    private String last() {
        var wall = company.wall();
        return wall.get(wall.size() - 1);
    }

    @Test
    void it_names_by_the_alphabet_who_agreed_and_what_for() {
        var grace = company.animator("Grace", ENGLISH);
        var zoe = company.member("Zoe", ENGLISH);
        var eric = company.member("Éric", ENGLISH);
        var fred = company.member("Fred", ENGLISH);
        thanksOpenly(grace, zoe, "Zoe", "for the demo");
        thanksOpenly(eric, zoe, "Zoe", "for the patience");
        thanksOpenly(zoe, fred, "Fred", "for the fix");
        thanksOpenly(fred, eric, "Éric", "for the review");
        fred.types("kudos @Grace for what nobody else sees --private");
        zoe.types("kudos @Grace for what nobody has decided");

        assertThat(grace.types("kudos roundup")).isEqualTo("The round-up is on its way to #veille.");
        assertThat(last()).isEqualTo("""
                # Thank you!
                Éric: “for the review”, Fred
                Fred: “for the fix”, Zoe
                Zoe: “for the demo”, Grace · “for the patience”, Éric
                (In the order of the alphabet. Whoever is named agreed, and leaves again by the button in their own message.)""");
        assertThat(grace.types("kudos roundup"))
                .isEqualTo("Others see nothing new here since the last round-up, so nothing is sent.");

        fred.presses("Hide it");
        assertThat(last()).doesNotContain("Fred: ").contains("Éric: “for the review”, Fred");
    }

    @Test
    void two_animators_at_once_make_one() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        thanksOpenly(grace, alan, "Alan", "for the demo");

        assertThat(together(() -> grace.types("kudos roundup"), () -> alan.types("kudos roundup")))
                .containsExactlyInAnyOrder(
                        "The round-up is on its way to #veille.",
                        "Others see nothing new here since the last round-up, so nothing is sent.");
    }

    @Test
    void how_many_is_told_only_of_five_and_where_it_tells_nothing_of_who_is_not_named() {
        var grace = company.animator("Grace", ENGLISH);
        var people = company.people(6, ENGLISH);
        for (int number = 0; number < 6; number++) {
            thanksOpenly(people.get(number), people.get((number + 1) % 6), "Person " + (number + 1) % 6, "for it");
        }
        grace.types("kudos roundup");
        assertThat(last()).contains("\nSince the last time, 6 people have thanked 6 colleagues here.\n");
        people.get(3).presses("Hide it");
        assertThat(last()).contains("Person 5: “for it”").doesNotContain("Person 3: ", "Since the last time");

        clock.pass(Duration.ofDays(1));
        for (int number = 0; number < 6; number++) {
            thanksOpenly(people.get(number), people.get((number + 1) % 6), "Person " + (number + 1) % 6, "again");
        }
        people.get(0).types("kudos @Grace \"between us\" --private");
        grace.types("kudos roundup");
        assertThat(last()).contains("Person 5: “again”, Person 4").doesNotContain("Since the last time");
    }

    @Test
    void il_revient_chaque_mois_par_la_commande_même() {
        company.begin(FRENCH);
        var ines = company.animator("Inès", FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        assertThat(zoe.types("merci recueil")).contains("animateur");

        assertThat(ines.types("merci recueil --chaque \"premier lundi du mois à 10h\""))
                .isEqualTo("""
                C'est prévu\u202f: chaque mois, le premier lundi à 10 h, un recueil dans #veille, sauf s'il n'y a rien à dire.
                Prochaines fois\u202f:
                lundi 7 décembre à 10 h
                lundi 4 janvier 2027 à 10 h
                lundi 1er février 2027 à 10 h
                (Pour y mettre fin\u202f: `/rebond merci recueil --liste`)""");
        assertThat(ines.types("merci recueil --liste")).contains("haque mois, le premier lundi à 10");
        assertThat(ines.types("merci recueil --chaque jamais"))
                .contains("Ceci marche\u202f: premier lundi du mois à 10h");
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));
        zoe.types("merci @Inès \"pour la veille\"");
        company.settled();
        ines.presses("Le montrer");
        clock.set(Instant.parse("2026-12-07T09:00:05Z"));
        round.beat();

        assertThat(last()).isEqualTo("""
                # Merci\u202f!
                Inès\u202f: «\u00a0pour la veille\u00a0», Zoé
                (Dans l'ordre alphabétique. Qui est nommé en est d'accord, et s'en retire par le bouton de son propre message.)""");
        assertThat(ines.reads()).contains("Le recueil part dans #veille.");
    }

    @Test
    void it_is_an_animators_and_needs_a_channel() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);

        assertThat(ada.types("kudos roundup")).contains("animator");
        assertThat(List.of(
                        grace.typesInPrivate("kudos roundup"),
                        grace.typesInPrivate("kudos roundup --every \"first monday of the month\"")))
                .containsOnly("This works in a channel that Rebond is in.");
        assertThat(grace.types("kudos roundup --list")).isEqualTo("No round-up comes back here.");
        assertThat(company.wall()).isEmpty();
    }
}
