package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import io.rebond.privacy.StockDay;
import jakarta.inject.Inject;
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
                (Counted on 2026-11-17, in whole steps of 5: 10 is 10 to 14.)
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
                Who sees it: each person all of their own. Animators, managers and programs, totals of 5 people or more. \
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
                .startsWith(
                        "# Ce qui est enregistré sur les personnes\n(Compté le 2026-11-17, par pas entiers de 5\u202f: 10"
                                + " veut dire de 10 à 14.)\nPersonnes que je connais\u202f: 10.")
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

    @Test
    void nobody_but_an_administrator_is_told() {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(List.of(grace.types("privacy report"), grace.types("mesdonnées rapport")))
                .containsOnly("Here, this is for administrators: ask one of them.");
    }
}
