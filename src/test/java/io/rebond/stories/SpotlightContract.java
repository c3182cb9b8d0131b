package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.digest.BecomingRound;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects, announcements, and stories that are told with their author's consent. */
abstract class SpotlightContract extends Story {

    @Inject
    BecomingRound round;

    @Test
    void a_project_and_an_announcement_stand_in_the_edition_and_need_no_link() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);

        assertThat(ada.types(
                        "spotlight \"Greenhouse\" \"one build for all our sites\" https://example.com/g topic:build"))
                .isEqualTo("Thank you. “Greenhouse” waits for the animator.");
        ada.types("spotlight announcement \"New office hours\" \"from Monday on\"");
        grace.types("digest publish");

        assertThat(company.wall()).singleElement().isEqualTo("""
                # Tech watch no. 1, Tuesday 17 November
                (2 reads, picked by Grace)
                Greenhouse <https://example.com/g>
                  project of Ada · build
                  one build for all our sites
                [Read] [Useful] [Save] [Discuss] [Follow build]
                **New office hours**
                announcement
                from Monday on
                [Useful] [Discuss]
                (Useful: only the total shows. Save: only you see it.)""");
    }

    @Test
    void a_story_of_somebody_else_is_seen_by_nobody_before_its_author_said_yes() {
        var grace = company.animator("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);

        assertThat(ada.types("spotlight story \"A release on a Friday\" @Zoé \"and nobody noticed\""))
                .isEqualTo("Thank you. Before anybody sees it, Zoé is asked in private.");
        assertThat(grace.types("digest review"))
                .contains("(Accepted: 0. Waiting: 0.)")
                .doesNotContain("Friday");
        assertThat(grace.types("digest preview")).doesNotContain("Friday");
        assertThat(zoe.reads()).contains("""
                Ada aimerait que votre histoire soit racontée. Personne d'autre que vous deux n'a vu ce projet de texte.
                **A release on a Friday**
                and nobody noticed
                [Oui, racontez] [Avec mes mots…] [Non]
                (Si vous refusez ou ne faites rien, rien n'est publié\u202f; un refus efface le texte, et personne ne \
                demande pourquoi.)""");

        zoe.presses("Avec mes mots…");
        assertThat(zoe.sends(Map.of("title", "Un vendredi", "body", "x".repeat(1_501))))
                .isEqualTo("body: 1500 caractères au plus, s'il vous plaît.");
        assertThat(zoe.sends(Map.of("title", "Un vendredi", "body", "sans un\u0000 bruit")))
                .isEqualTo("Merci\u202f: elle va maintenant à l'animateur.");
        assertThat(zoe.presses("Non")).isEqualTo("Vous en avez déjà décidé.");
        assertThat(grace.types("digest review")).contains("**Un vendredi**\na story of Zoé's\nsans un bruit\n");
    }

    @Test
    void a_no_deletes_the_draft_and_nobody_else_can_say_yes() {
        var zoe = company.member("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);
        ada.types("spotlight story \"A release on a Friday\" @Zoé \"and nobody noticed\"");
        zoe.reads();

        assertThat(ada.pressesWhatIsShownTo(zoe, "Oui, racontez"))
                .isEqualTo("There is no such draft of yours any more.");
        assertThat(zoe.presses("Non")).isEqualTo("C'est effacé\u202f; personne n'en saura la raison.");
        assertThat(zoe.presses("Oui, racontez")).isEqualTo("Ce texte n'existe plus, ou n'est pas le vôtre.");
        assertThat(ada.types("privacy export")).doesNotContain("Friday");
    }

    @Test
    void an_animator_makes_of_what_waits_what_it_is() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        ada.types("share https://www.example.com/greenhouse \"come and see\"");
        grace.types("digest review");

        assertThat(grace.presses("Word, topics, kind…")).isEqualTo("""
                # Word, topics, kind
                note: Your word (One sentence, shown with your name)
                topics: Topics (java security …)
                shape*: What it is = ARTICLE [an article|an announcement|a project, running|a project, finished|a \
                success story]
                [Keep]""");
        assertThat(grace.sends(Map.of("note", "", "topics", "build", "shape", "FINISHED_PROJECT")))
                .contains("“Greenhouse” bears your word and topics. It is a project, finished now.")
                .contains("""
                        Greenhouse <https://www.example.com/greenhouse>
                          finished project of Ada · build
                          “come and see”, Ada
                        """);
        grace.presses("Word, topics, kind…");
        assertThat(grace.sends(Map.of("note", "", "topics", "", "shape", "ANNOUNCEMENT")))
                .contains("It is an announcement now.", "\n  announcement\n");
        grace.presses("Word, topics, kind…");
        assertThat(grace.sends(Map.of("note", "", "topics", "", "shape", "ARTICLE")))
                .contains("It is an article now.", "\n  example.com\n");
    }

    @Test
    void it_becomes_a_story_only_once_whose_it_is_agrees_and_they_are_asked_once() {
        var grace = company.animator("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);
        zoe.types("projecteur \"Serre\"");
        grace.types("digest review");
        grace.presses("Word, topics, kind…");

        assertThat(grace.sends(Map.of("note", "", "topics", "", "shape", "STORY")))
                .contains(
                        "“Serre” bears your word and topics. Zoé is asked in private whether it may be told as a story "
                                + "of theirs; until then it stays what it is.")
                .contains("**Serre**\nproject of Zoé\n");
        assertThat(zoe.reads()).contains("""
                Grace aimerait raconter «\u00a0Serre\u00a0» comme une réussite de votre part.
                [Oui, racontez] [Non]
                (Si vous refusez ou ne faites rien, cela reste ce que c'est, et personne ne demande pourquoi.)""");
        assertThat(ada.pressesWhatIsShownTo(zoe, "Oui, racontez"))
                .isEqualTo("This is decided: it was published, or is not yours to decide.");
        assertThat(zoe.presses("Non")).isEqualTo("Cela reste ce que c'est\u202f; personne n'en saura la raison.");
        grace.types("digest review");
        grace.presses("Word, topics, kind…");
        assertThat(grace.sends(Map.of("note", "", "topics", "", "shape", "STORY")))
                .contains("is not asked twice");
        assertThat(zoe.presses("Oui, racontez")).isEqualTo("Merci\u202f: ce sera raconté comme votre histoire.");
        assertThat(grace.types("digest review")).contains("**Serre**\na story of Zoé's\n");
        assertThat(grace.presses("Word, topics, kind…")).doesNotContain("What it is");
    }

    @Test
    void what_leads_nowhere_is_no_article_and_ones_own_word_needs_nobodys_leave() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("spotlight announcement \"New office hours\"");
        grace.types("digest review");
        assertThat(grace.presses("Word, topics, kind…"))
                .contains("= ANNOUNCEMENT [an announcement|a project, running|a project, finished|a success story]");
        assertThat(grace.sends(Map.of("note", "", "topics", "", "shape", "STORY")))
                .contains("It is a success story now.", "a story of Grace's");
    }

    @Test
    void some_weeks_later_the_owner_is_asked_once_what_became_of_the_project() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        ada.types("spotlight \"Greenhouse\"");
        grace.types("digest publish");

        clock.pass(Duration.ofDays(41));
        round.ask();
        assertThat(ada.reads()).noneMatch(letter -> letter.startsWith("Some weeks ago"));
        clock.pass(Duration.ofDays(2));
        round.ask();
        round.ask();
        assertThat(ada.reads())
                .containsOnlyOnce(
                        "Some weeks ago “Greenhouse” was shown in the tech watch. What became of it?\n" + "[Tell it…]");
        assertThat(ada.presses("Tell it…")).startsWith("# Show a project\ntitle*: Title = What became of Greenhouse\n");
        ada.sends(Map.of("title", "What became of Greenhouse", "body", "it grows", "finished", "true"));
        grace.types("digest publish");
        assertThat(company.wall().get(1)).contains("finished project of Ada\nit grows");
    }

    @Test
    void par_formulaire_ce_qui_ne_va_pas_est_dit_a_cote_du_champ() {
        var zoe = company.member("Zoé", FRENCH);

        assertThat(zoe.types("projecteur")).isEqualTo("""
                # Montrer un projet
                title*: Titre
                body: De quoi il s'agit (Deux ou trois phrases)
                address: Une page à ce sujet (https://…)
                owner: De qui (@nom\u202f; vide\u202f: de vous)
                topics: Thèmes (java sécurité …)
                finished: Il est terminé = false
                [Proposer]""");
        assertThat(zoe.sends(Map.of("title", "Serre", "address", "exemple")))
                .isEqualTo("address: Ceci n'est pas une adresse web : elle commence par https:// et nomme un site.");
        assertThat(zoe.sends(Map.of("title", "Serre", "owner", "Personne")))
                .startsWith("owner: Je ne trouve personne sous le nom «\u00a0Personne\u00a0»");
        assertThat(zoe.sends(Map.of("title", "Serre"))).isEqualTo("Merci. «\u00a0Serre\u00a0» attend l'animateur.");
    }
}
