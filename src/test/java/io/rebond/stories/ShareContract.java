package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What members put forward. */
abstract class ShareContract extends Story {

    @Test
    void a_member_proposes_with_a_word_and_topics_and_the_animator_sees_it() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);

        assertThat(ada.types("share https://example.com/java-records.html “it saves us a day” topic:Java"))
                .isEqualTo("Thank you. “Java records” waits for the animator, with your word.");
        assertThat(grace.types("digest preview")).isEqualTo("""
                # Preview: tech watch no. 1
                (1 read, picked by Grace)
                Java records <https://example.com/java-records.html>
                  example.com · java
                  “it saves us a day”, Ada
                (Only you see this preview. To send it: `/rebond digest publish`)""");
    }

    @Test
    void un_membre_propose_en_francais() {
        var zoe = company.member("Zoé", FRENCH);

        assertThat(zoe.types("proposer https://exemple.fr/ « utile à tous » thème:sécurité"))
                .isEqualTo("Merci. « exemple.fr » attend l'animateur, avec votre mot.");
        assertThat(zoe.types("proposer https://www.exemple.fr"))
                .isEqualTo("« www.exemple.fr » a déjà été proposé ou publié.");
        assertThat(zoe.types("proposer exemple"))
                .isEqualTo("Ceci n'est pas une adresse web : elle commence par https:// et nomme un site.");
    }

    @Test
    void without_a_word_no_word_is_promised() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(ada.types("share https://example.com/one")).isEqualTo("Thank you. “One” waits for the animator.");
        assertThat(zoe.types("proposer https://example.com/two")).isEqualTo("Merci. « Two » attend l'animateur.");
    }

    @Test
    void what_is_known_is_not_proposed_twice_by_whomever_and_however_it_is_spelled() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types("share https://example.com/one");

        assertThat(alan.types("share http://www.example.com/one/?utm_source=mail#top"))
                .isEqualTo("“One” has been put forward or published already.");
    }

    @Test
    void two_who_propose_the_same_at_once_are_both_told_what_became_of_it() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.introduce();

        assertThat(together(
                        () -> ada.types("share https://example.com/one"),
                        () -> alan.types("share https://example.com/one")))
                .containsExactlyInAnyOrder(
                        "Thank you. “One” waits for the animator.", "“One” has been put forward or published already.");
    }

    @Test
    void the_bare_command_opens_a_form_that_keeps_what_was_typed_until_it_is_right() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);

        assertThat(ada.types("share")).isEqualTo("""
                # Propose an article
                address*: Address (https://…)
                title: Title (Left empty, it is taken from the address)
                why: Why it matters (One sentence, shown with your name)
                topics: Topics (java security …)
                [Propose]""");
        assertThat(ada.sends(Map.of("address", "example", "title", "", "why", "", "topics", "")))
                .isEqualTo("address: This is not a web address: it starts with https:// and names a site.");
        assertThat(ada.sends(Map.of(
                        "address", "https://example.com/x", "title", "Mine", "why", "try it", "topics", "java, IA")))
                .isEqualTo("Thank you. “Mine” waits for the animator, with your word.");
        assertThat(grace.types("digest preview")).contains("""
                Mine <https://example.com/x>
                  example.com · java, ia
                  “try it”, Ada
                """);
    }

    /** A platform that waited too long sends it again, and has not shown the first answer. */
    @Test
    void a_form_that_was_refused_is_refused_again_when_it_arrives_twice() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("share");
        var key = Member.key();
        var refusal = "address: This is not a web address: it starts with https:// and names a site.";

        assertThat(ada.sends(Map.of("address", "example"), key)).isEqualTo(refusal);
        assertThat(ada.sends(Map.of("address", "example"), key)).isEqualTo(refusal);
    }

    @Test
    void le_formulaire_est_en_francais() {
        var zoe = company.member("Zoé", FRENCH);

        assertThat(zoe.types("proposer")).isEqualTo("""
                # Proposer un article
                address*: Adresse (https://…)
                title: Titre (Vide, il est tiré de l'adresse)
                why: Pourquoi c'est utile (Une phrase, affichée avec votre nom)
                topics: Thèmes (java sécurité …)
                [Proposer]""");
        assertThat(zoe.sends(Map.of("address", "ftp://exemple.fr")))
                .isEqualTo("address: Ceci n'est pas une adresse web : elle commence par https:// et nomme un site.");
    }

    @Test
    void a_proposal_of_any_length_in_any_script_is_taken() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);

        assertThat(ada.types("share https://example.com/long \"x" + "😀".repeat(700) + "\""))
                .startsWith("Thank you. “Long”");
        ada.types("share");
        assertThat(ada.sends(Map.of("address", "https://example.com/nul", "why", "nul\u0000and\u0007bell")))
                .startsWith("Thank you. “Nul”");
        assertThat(ada.types("share https://example.com/" + "é".repeat(700)))
                .isEqualTo("This is not a web address: it starts with https:// and names a site.");
        assertThat(grace.types("digest publish")).startsWith("Published: no. 1, 2 items");
        assertThat(company.wall().get(0)).contains("“nulandbell”, Ada").contains("😀…”, Ada");
    }
}
