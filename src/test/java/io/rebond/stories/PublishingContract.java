package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edition at a time, whole, when there is something to say. */
abstract class PublishingContract extends Story {

    private static final String NOTHING = "Nothing to publish: no article is waiting. Add a source with "
            + "`/rebond source add sample:security`, or propose one yourself.";

    private void proposals(int count, Member by) {
        for (int number = 1; number <= count; number++) {
            by.types("share https://example.com/item-" + number);
        }
    }

    @Test
    void an_edition_is_published_in_english() {
        var ada = company.member("Ada", ENGLISH);
        var emile = company.animator("Émile", FRENCH);
        ada.types("share https://www.example.com/java-records.html \"it saves us a day\" topic:java topic:ai");
        ada.types("share https://example.com/two");

        assertThat(emile.types("veille publier")).isEqualTo("Publié : n° 1, 2 éléments, en route vers #veille.");
        assertThat(company.wall()).containsExactly("""
                # Tech watch no. 1, Tuesday 17 November
                (2 reads, picked by Émile)
                Java records <https://www.example.com/java-records.html>
                  example.com · java, ai
                  “it saves us a day”, Ada
                [Read] [Useful] [Save] [Discuss] [Follow java]
                [Follow ai]
                Two <https://example.com/two>
                  example.com
                [Read] [Useful] [Save] [Discuss]
                (Useful: only the total shows. Save: only you see it.)""");
    }

    @Test
    void une_edition_se_publie_en_francais() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        var grace = company.animator("Grace", ENGLISH);
        zoe.types("proposer https://exemple.fr/les-records « un jour de gagné » thème:java");

        assertThat(grace.types("digest publish")).isEqualTo("Published: no. 1, 1 item, on its way to #veille.");
        assertThat(company.wall()).containsExactly("""
                # La veille n° 1, mardi 17 novembre
                (1 lecture, choisie par Grace)
                Les records <https://exemple.fr/les-records>
                  exemple.fr · java
                  « un jour de gagné », Zoé
                [Lire] [Utile] [Garder] [Rebondir] [Suivre java]
                (Utile : seul le total s'affiche. Garder : visible de vous seul.)""");
    }

    @Test
    void a_preview_is_for_the_animator_alone_and_changes_nothing() {
        var emile = company.animator("Émile", FRENCH);
        emile.types("proposer https://example.com/un \"à lire\"");
        var expected = """
                # Preview: tech watch no. 1
                (1 read, picked by Émile)
                Un <https://example.com/un>
                  example.com
                  “à lire”, Émile
                (Vous seul voyez cet aperçu. Pour l'envoyer : `/rebond veille publier`)""";

        assertThat(emile.types("veille aperçu")).isEqualTo(expected);
        assertThat(emile.types("digest preview")).isEqualTo(expected);
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void an_edition_has_seven_items_unless_asked_otherwise_and_the_rest_waits() {
        var grace = company.animator("Grace", ENGLISH);
        proposals(18, grace);

        assertThat(grace.types("digest publish")).isEqualTo("Published: no. 1, 7 items, on its way to #veille.");
        assertThat(grace.types("digest publish --max 10"))
                .isEqualTo("Published: no. 2, 10 items, on its way to #veille.");
        assertThat(grace.types("digest publish")).isEqualTo("Published: no. 3, 1 item, on its way to #veille.");
        assertThat(grace.types("digest publish")).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            digest publish --max 11      | An edition has one to ten items, not 11.
            digest publish --max 0       | An edition has one to ten items, not 0.
            digest publish --max=-1      | An edition has one to ten items, not -1.
            digest publish --max many    | 'many is not a number.\nTry: `/rebond digest publish`'
            """)
    void a_size_that_nobody_reads_is_refused(String line, String sentence) {
        var grace = company.animator("Grace", ENGLISH);
        proposals(1, grace);

        assertThat(grace.types(line)).isEqualTo(sentence.replace("\\n", "\n"));
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void it_goes_where_the_animator_says_and_nowhere_else() {
        var grace = company.animator("Grace", ENGLISH);
        var emile = company.animator("Émile", FRENCH);
        company.channel("java");
        proposals(1, grace);

        assertThat(grace.types("digest publish #nowhere"))
                .isEqualTo("I know no channel #nowhere in this community. If I am to be in it: ring the bell of `its` "
                        + "door. Nothing was published.");
        assertThat(emile.types("veille publier #nulle-part"))
                .isEqualTo("Je ne connais aucun canal #nulle-part dans cette communauté. Pour que j'y sois : sonnez à "
                        + "`sa` porte. Rien n'a été publié.");
        assertThat(grace.types("digest publish #Java")).isEqualTo("Published: no. 1, 1 item, on its way to #java.");
        assertThat(company.standing())
                .extracting(post -> post.ref().conversation().id())
                .containsExactly("C-java");
    }

    @Test
    void nothing_goes_by_mail_where_nobody_set_it_up() {
        var grace = company.animator("Grace", ENGLISH);
        var emile = company.animator("Émile", FRENCH);
        proposals(1, grace);

        assertThat(grace.types("digest publish --newsletter"))
                .isEqualTo(
                        "The newsletter is off, and nothing was published. `/rebond admin doctor` says what it needs.");
        assertThat(emile.types("veille publier --lettre"))
                .isEqualTo(
                        "La lettre est éteinte, et rien n'a été publié. `/rebond reglages diagnostic` dit ce qu'il lui "
                                + "faut.");
        assertThat(grace.types("digest status")).isEqualTo("No edition has been published yet.");
    }

    @Test
    void who_is_no_animator_is_told_so_in_private() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        proposals(1, ada);

        assertThat(ada.types("digest publish")).isEqualTo("Here, this is for animators: ask one of them.");
        assertThat(zoe.types("veille publier")).isEqualTo("Ici, c'est réservé aux animateurs : adressez-vous à eux.");
        assertThat(company.wall()).isEmpty();
    }
}
