package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.privacy.RetentionDay;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question without a name: from a form only, and nothing leads back. */
abstract class QuestionContract extends Story {

    @Inject
    RetentionDay retention;

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

    /** Asked in that channel, from another. */
    private void asks(Member member, ChannelRef where, String words) {
        member.goesTo(where);
        member.types("ask");
        member.sends(Map.of("words", words));
        company.settled();
    }

    private static String unanswered(String summary) {
        return summary.lines()
                .filter(line -> line.startsWith("Unanswered") || line.startsWith("Sans réponse"))
                .findFirst()
                .orElse("");
    }

    @Test
    void managers_are_told_where_a_question_waits_until_somebody_replies() {
        var java = company.channel("java").ref();
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var sven = company.admin("Sven", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        sven.types("admin team create \"Lyon\" Ada");
        sven.types("admin team create \"Rennes\" Zoé");
        asks(alan, java, "Why java?");
        assertThat(unanswered(ada.types("summary team")))
                .as("on the day itself")
                .isEmpty();
        clock.pass(Duration.ofDays(1));
        asks(alan, company.home(), "Why at all?");
        clock.pass(Duration.ofDays(1));

        assertThat(unanswered(ada.types("summary team")))
                .isEqualTo(
                        "Unanswered, as far as I hear: a question without a name in #java, asked on Tuesday 17 November.");
        assertThat(unanswered(zoe.types("bilan equipe")))
                .isEqualTo(
                        "Sans réponse, à ce que j'entends\u202f: une question sans nom dans #java, posée mardi 17 novembre.");
        var asked = company.standing().get(0);
        sven.deletes(sven.replies(asked.ref()), asked.ref());
        company.settled();
        assertThat(unanswered(ada.types("summary team"))).contains("in #veille, asked on Wednesday 18 November.");
        assertThat(ada.presses("To forward")).doesNotContain("Unanswered");

        clock.pass(Duration.ofDays(28));
        assertThat(unanswered(ada.types("summary team"))).isEmpty();
        retention.comes();
        assertThat(Traces.all(company.database)).noneMatch(row -> row.startsWith("open_question:"));
    }

    @Test
    void of_a_question_behind_a_door_no_manager_is_told() {
        var ada = company.member("Ada", ENGLISH);
        var sven = company.admin("Sven", ENGLISH);
        sven.types("admin team create \"Lyon\" Ada");
        var closed = company.closedChannel("board");
        company.town.settle(
                new Channel(closed, "board", false),
                new Profile(ada.ref(), "Ada", ENGLISH, ZoneId.of("Europe/Paris"), true),
                Role.MEMBER);
        company.changes();
        sven.types("admin community create \"Tech watch\" #board");
        asks(ada, closed, "Why behind a door?");
        clock.pass(Duration.ofDays(2));

        assertThat(company.wall()).hasSize(1);
        ada.goesTo(company.home());
        assertThat(unanswered(ada.types("summary team"))).isEmpty();
    }
}
