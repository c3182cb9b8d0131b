package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question without a name: from a form only, and nothing leads back. */
abstract class QuestionContract extends Story {

    @Test
    void a_question_is_written_in_a_form_and_posted_without_a_name() {
        var ada = company.member("Ada", ENGLISH);

        assertThat(ada.types("ask")).isEqualTo("""
                # Ask without your name
                words*: Your question (It is posted at once. Nothing leads to you, not even with the server's secret \
                key; your words and the hour may.)
                [Ask]""");
        assertThat(ada.sends(Map.of("words", " "))).isEqualTo("words: Write your question.");
        assertThat(ada.sends(Map.of("words", "Why do we\nbuild <this>?")))
                .isEqualTo("in passing: On its way to #veille, without your name.");
        assertThat(company.wall()).containsExactly("""
                # Somebody asks
                Why do we
                build <this>?
                (Asked without a name, and I kept none. Answer in this message's thread.)""");
    }

    @Test
    void une_question_se_pose_en_français_dans_la_langue_du_canal() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(zoe.types("question")).isEqualTo("""
                # Demander sans se nommer
                words*: Votre question (Elle est publiée aussitôt. Rien ne mène à vous, pas même la clé secrète du \
                serveur ; vos mots et l'heure, peut-être.)
                [Poser la question]""");
        assertThat(zoe.sends(Map.of("words", "Pourquoi ?")))
                .isEqualTo("in passing: En route vers #veille, sans votre nom.");
        assertThat(company.wall()).containsExactly("""
                # Quelqu'un demande
                Pourquoi ?
                (Posée sans nom, et je n'en garde aucun. Répondez dans le fil de ce message.)""");
    }

    @Test
    void what_is_typed_where_others_read_is_not_asked() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(ada.types("ask \"Who earns most?\"")).isEqualTo("""
                Everyone reads along here. Write to me in private.
                What you type into a chat stays there under your name, so I asked nothing. In a form it stays nowhere.
                [Open the form]""");
        assertThat(zoe.types("question « Qui gagne le plus ? »")).isEqualTo("""
                Ici, tout le monde vous lit. Écrivez-moi en privé.
                Ce que vous tapez dans une conversation y reste à votre nom : je n'ai donc rien demandé. D'un \
                formulaire, il ne reste rien.
                [Ouvrir le formulaire]""");
        assertThat(company.wall()).isEmpty();
        assertThat(ada.presses("Open the form")).startsWith("# Ask without your name\n");
    }

    @Test
    void from_the_direct_conversation_one_chooses_among_ones_own_channels() {
        var ada = company.member("Ada", ENGLISH);
        ada.goesToTheDirectConversation();
        assertThat(ada.types("ask anything")).startsWith("What you type into a chat stays there under your name");
        assertThat(ada.presses("Open the form")).startsWith("# Ask without your name\nwords*: ");
        assertThat(ada.sends(Map.of("words", "One?")))
                .isEqualTo("in passing: On its way to #veille, without your name.");

        var stranger = company.stranger();
        stranger.goesToTheDirectConversation();
        assertThat(stranger.types("ask"))
                .isEqualTo("I am in none of your channels yet. To have me in one: ring the bell of `its` door.");
    }

    @Test
    void a_form_that_is_sent_twice_asks_once() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("ask");
        var form = ada.form();
        ada.sends(form, Map.of("words", "Twice?"));

        assertThat(ada.sends(form, Map.of("words", "Twice?")))
                .isEqualTo("in passing: On its way to #veille, without your name.");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void nothing_that_is_stored_leads_to_who_asked() {
        var stranger = company.stranger();
        var before = Traces.all(company.database);
        stranger.types("ask");
        var form = stranger.form();
        var opened = Traces.all(company.database);
        stranger.sends(form, Map.of("words", "Who am I?"));
        company.settled();

        assertThat(opened).hasSizeGreaterThan(before.size());
        assertThat(Traces.of(stranger.ref().id(), company.database)).isEmpty();
        assertThat(Traces.all(company.database).stream()
                        .filter(row -> !opened.contains(row))
                        .map(row -> row.split(":", 2)[0]))
                .containsOnlyOnce("question", "receipt")
                .doesNotContain("seen_event", "pseudonym", "interaction", "consent");
    }
}
