package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who asks for it is forgotten, everywhere and on the wall. */
abstract class ErasureContract extends Story {

    private static final String ITEM = "Article";

    private void publish() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
    }

    /** Somebody who did one of everything, from 09:00 and a few seconds on. */
    private Member active(String name) {
        var member = company.member(name, ENGLISH);
        publish();
        member.presses("Read", ITEM);
        company.settled();
        member.presses("Read", ITEM);
        member.presses("Useful", ITEM);
        member.presses("Save", ITEM);
        member.types("share https://example.com/mine \"mine\"");
        member.reacts("tada", company.edition().ref());
        member.replies(company.edition().ref());
        company.settled();
        return member;
    }

    @Test
    void erasing_is_asked_about_and_leaves_nothing_in_any_table() {
        var wilhelmina = active("Wilhelmina Voskuijlen");
        wilhelmina.types("digest publish");
        assertThat(Traces.of(wilhelmina.ref().id(), company.database)).isNotEmpty();

        assertThat(wilhelmina.types("privacy erase")).isEqualTo("""
                This deletes everything Rebond stores about you: your interactions, your votes and saved items, your \
                proposals' authorship. It cannot be undone. Totals that name nobody stay.
                [Erase everything]""");
        assertThat(wilhelmina.presses("Erase everything")).isEqualTo("Erased. Nothing is stored about you any more.");
        company.settled();

        assertThat(Traces.of(wilhelmina.ref().id(), company.database)).isEmpty();
        assertThat(Traces.of("Voskuijlen", company.database)).isEmpty();
        assertThat(wilhelmina.types("privacy")).isEqualTo("Nothing is stored about you.");
        assertThat(wilhelmina.types("find --saved")).startsWith("You have saved nothing yet");
    }

    @Test
    void after_an_erasure_the_wall_names_the_member_no_longer_and_counts_the_others_only() {
        var ada = company.animator("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types("share https://example.com/article \"mine\"");
        ada.types("digest publish");
        ada.presses("Useful", ITEM);
        alan.presses("Useful", ITEM);
        assertThat(company.wall().get(0)).contains("picked by Ada", "“mine”, Ada", "[Useful (2)]");

        ada.types("privacy erase");
        ada.presses("Erase everything");

        assertThat(company.wall()).containsExactly("""
                # Tech watch no. 1, Tuesday 17 November
                (1 read, picked by a member)
                Article <https://example.com/article>
                  example.com
                  “mine”, a member
                [Read] [Useful (1)] [Save] [Discuss]
                (Useful: only the total shows. Save: only you see it.)""");
    }

    @Test
    void who_only_published_is_named_no_longer_either() {
        var ada = company.animator("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        alan.types("share https://example.com/article");
        ada.types("digest publish");
        ada.types("privacy erase");
        ada.presses("Erase everything");

        assertThat(company.wall().get(0)).contains("picked by a member").doesNotContain("Ada");
    }

    @Test
    void effacer_se_demande_en_francais() {
        var zoe = company.member("Zoé", FRENCH);
        zoe.types("proposer https://example.com/x");
        company.settled();

        assertThat(zoe.types("mesdonnées effacer")).isEqualTo("""
                Ceci supprime tout ce que Rebond enregistre sur vous : vos interactions, vos votes et éléments \
                gardés, votre nom sur vos propositions. C'est définitif. Les totaux qui ne nomment personne restent.
                [Tout effacer]""");
        assertThat(zoe.presses("Tout effacer")).isEqualTo("Effacé. Plus rien n'est enregistré sur vous.");
        assertThat(zoe.types("mesdonnées")).isEqualTo("Rien n'est enregistré sur vous.");
    }
}
