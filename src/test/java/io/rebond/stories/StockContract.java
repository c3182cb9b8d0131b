package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import io.rebond.privacy.StockDay;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The privacy officer learns what is stored, and about nobody. */
abstract class StockContract extends Story {

    private static final String ITEM = "Article";

    @Inject
    StockDay day;

    /** Twelve who find something useful, of whom three save it and one refuses to be recorded; and who published it. */
    private Member officer(String name, Language language) {
        var officer = company.admin(name, language);
        var people = company.people(12, language);
        officer.types("share https://example.com/article");
        officer.types("digest publish");
        people.forEach(person -> person.presses("Useful", ITEM));
        people.subList(0, 3).forEach(person -> person.presses("Save", ITEM));
        people.get(11).types("privacy stop recording");
        company.settled();
        return officer;
    }

    private static String report(Member officer) {
        var letters = officer.reads();
        return letters.get(letters.size() - 1);
    }

    @Test
    void an_officer_is_told_each_kind_in_steps_of_five_and_no_name() {
        var sven = officer("Sven", ENGLISH);

        assertThat(sven.types("privacy report"))
                .isEqualTo("I am counting. The report comes to you in private, in a few minutes in a large company.");
        day.comes();
        assertThat(report(sven)).isEqualTo("""
                # What is stored about people
                (Counted on 2026-11-17, the same until the next Monday, in whole steps of 5; a figure moves when 5 more or \
                fewer are in it, so that 10 is 6 to 18.)
                People I know: 10. Told by the notice: 10. Do not want to be recorded: fewer than 5. How many were erased \
                is kept nowhere, since an erasure leaves nothing.
                **Channels**  10 people
                **Marked useful**  10 people
                **Notice**  10 people
                **Profile**  10 people
                **Sent to you**  10 people
                **Your choice**  10 people
                How long: what people did, their votes under their names, their thanks, what was sent to them and lines of \
                the audit, at most 12 months; what they chose, saved, proposed or follow, until they take it back or erase \
                it. Of who leaves the company everything goes 30 days later, where the platform tells it.
                Who sees it: each person all of their own. Animators, managers and programs, totals of 5 people or more; \
                a manager also the name of a member of their team who agreed to it. \
                The technical administrator, the database; anonymous choices only with the secret key.
                (Each kind is called as the person whom it is about reads it; what is stored of fewer than 5 is left out.)""");
    }

    @Test
    void le_délégué_le_lit_en_français() {
        var zoe = officer("Zoé", FRENCH);

        assertThat(zoe.types("mesdonnées rapport"))
                .isEqualTo("Je compte. Le rapport vous parvient en privé, après quelques minutes dans une grande"
                        + " entreprise.");
        day.comes();
        assertThat(report(zoe))
                .startsWith("# Ce qui est enregistré sur les personnes\n(Compté le 2026-11-17, identique jusqu'au lundi"
                        + " suivant, par pas entiers de 5\u202f; un chiffre ne bouge que si 5 personnes de plus ou"
                        + " de moins y entrent, si bien que 10 veut dire de 6 à 18.)\nPersonnes que je"
                        + " connais\u202f: 10.")
                .contains("\n**Jugé utile**  10 personnes\n")
                .doesNotContain("Gardé", "Person 1", "Zoé");
    }

    @Test
    void who_asks_twice_and_two_who_count_at_once_make_one_report() throws Exception {
        var sven = officer("Sven", ENGLISH);
        sven.types("privacy report");
        sven.types("privacy report");
        var before = sven.reads().size();
        together(Executors.callable((Runnable) day::comes), Executors.callable((Runnable) day::comes));
        day.comes();

        assertThat(sven.reads()).hasSize(before + 1);
    }

    /** Nine were told as five to nine; a tenth alone would cross the step, and whoever knows when they came would know it. */
    @Test
    void a_tenth_person_crosses_no_step_and_five_together_do() {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(14, ENGLISH);
        people.subList(0, 9).forEach(person -> person.types("topics follow java"));
        assertThat(following(sven)).isEqualTo("5 people");
        people.get(9).types("topics follow java");
        assertThat(following(sven)).as("in the same week").isEqualTo("5 people");
        nextWeek();
        assertThat(following(sven)).as("ten").isEqualTo("5 people");
        people.subList(10, 14).forEach(person -> person.types("topics follow java"));
        assertThat(following(sven)).as("not before Monday").isEqualTo("5 people");
        nextWeek();
        assertThat(following(sven)).as("fourteen").isEqualTo("10 people");
        people.subList(0, 4).forEach(person -> person.types("topics unfollow java"));
        nextWeek();
        assertThat(following(sven)).as("ten again").isEqualTo("10 people");
        people.get(4).types("privacy erase");
        people.get(4).presses("Erase everything");
        nextWeek();
        assertThat(following(sven)).as("nine").isEqualTo("5 people");
    }

    /** An officer who changes their language looks at the same figures. */
    @Test
    void in_another_language_no_step_is_crossed_either() {
        var sven = company.admin("Sven", ENGLISH);
        var zoe = company.admin("Zoé", FRENCH);
        var people = company.people(10, ENGLISH);
        people.subList(0, 9).forEach(person -> person.types("topics follow java"));
        assertThat(following(sven)).isEqualTo("5 people");
        nextWeek();
        people.get(9).types("topics follow java");

        zoe.types("privacy report");
        day.comes();
        assertThat(report(zoe)).contains("\n**Thèmes que vous suivez**  5 personnes\n");
    }

    private String following(Member officer) {
        officer.types("privacy report");
        day.comes();
        return report(officer)
                .lines()
                .filter(line -> line.startsWith("**Topics you follow**"))
                .map(line -> line.replace("**Topics you follow**  ", ""))
                .findFirst()
                .orElse("withheld");
    }

    private void nextWeek() {
        clock.pass(Duration.ofDays(7));
    }

    @Test
    void nobody_but_an_administrator_is_told() {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(List.of(grace.types("privacy report"), grace.types("mesdonnées rapport")))
                .containsOnly("Here, this is for administrators: ask one of them.");
    }
}
