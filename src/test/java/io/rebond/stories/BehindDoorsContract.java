package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.Action;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.ProfileChanged;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Profile;
import io.rebond.chat.Utterance;
import io.rebond.chat.WorkspaceRef;
import io.rebond.proposal.PatienceRound;
import io.rebond.slack.Overheard;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages that people point at: what was said behind a door stays there until its author agrees. */
abstract class BehindDoorsContract extends Story {

    /** Another word in each story, as they share a database. */
    private final String bird = "Kanarienvogel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String canary = "the merger with " + bird;

    @Inject
    PatienceRound patience;

    private ChannelRef board() {
        return company.closedChannel("board");
    }

    private static String letter(Member member, String beginning) {
        return member.reads().stream()
                .filter(letter -> letter.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter begins with " + beginning + " in " + member.reads()));
    }

    private void nobodyKnows(String words) {
        company.settled();
        assertThat(Traces.of(words, company.database)).isEmpty();
        assertThat(company.town.posts())
                .allSatisfy(post -> assertThat(post.looks().toString()).doesNotContain(words));
    }

    @Test
    void the_author_alone_is_asked_and_nothing_of_it_is_known_before_a_yes() {
        var board = board();
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var grace = company.animator("Grace", ENGLISH);
        var log = new Overheard();
        log.begin();
        zoe.pointsAt(ada.says(board, canary + " is worth a read: https://example.com/" + bird + "-plan"));

        assertThat(zoe.reads())
                .containsExactly(
                        "Merci. Je demande d'abord son accord à Ada, en privé, et je vous dirai ce qu'il en est.");
        assertThat(ada.reads()).containsExactly("""
                Zoé would like to propose what you wrote in #board on Tuesday 17 November, 09:00. Do you agree?
                It could appear in an edition of “Tech watch”, in its channels and in its newsletter, under your name. \
                Its animators read it first.
                [Yes, propose it] [In my own words…] [No]
                (Before you agree, nobody sees it and nothing of it is stored. If you decline or do nothing for 7 days, \
                it stays where you wrote it, and nobody asks why.)""");
        assertThat(grace.types("digest review")).contains("(Accepted: 0. Waiting: 0.)");
        nobodyKnows(bird);

        assertThat(ada.presses("Yes")).isEqualTo("Thank you. Until it is published, you can take it back here.");
        assertThat(letter(ada, "You agreed")).isEqualTo("""
                You agreed: what you wrote in #board is proposed.
                [Take it back]""");
        assertThat(letter(zoe, "Ada")).isEqualTo("Ada est d'accord : son message dans #board attend l'animateur.");
        assertThat(grace.types("digest review").replace(bird, "Bird")).isEqualTo("""
                # For the next edition
                (Accepted: 0. Waiting: 1.)
                Bird plan <https://example.com/Bird-plan>
                  example.com
                  “the merger with Bird is worth a read:”, Ada
                (put forward by a colleague)
                (Said in private, proposed with its author's consent.)
                [Accept] [Word, topics, kind…] [Reject]
                (Nothing accepted yet: an edition published now would take what waits, in this order.)""");
        grace.types("digest publish");
        assertThat(company.wall().get(0)).contains("“" + canary + " is worth a read:”, Ada");
        assertThat(ada.presses("Take it back")).isEqualTo("It has been published already. An animator can correct it.");
        log.end();
        assertThat(log.all()).doesNotContain(bird);
    }

    @Test
    void un_non_ne_laisse_rien_et_personne_ne_redemande() {
        var board = board();
        var camille = company.member("Camille", FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);
        var said = camille.says(board, "Le " + bird + " chante");
        zoe.pointsAt(said);

        assertThat(camille.reads()).containsExactly("""
                Zoé aimerait proposer ce que vous avez écrit dans #board le mardi 17 novembre à 09:00. Êtes-vous d'accord ?
                Cela pourrait paraître sous votre nom dans une édition de « Tech watch », dans ses canaux et dans sa lettre. \
                Ses animateurs le lisent d'abord.
                [Oui, proposez-le] [Avec mes mots…] [Non]
                (Sans votre accord, personne ne le voit et rien n'en est enregistré. Si vous refusez ou ne faites rien \
                pendant 7 jours, cela reste où vous l'avez écrit, et personne ne demande pourquoi.)""");
        assertThat(camille.presses("Non")).isEqualTo("Cela reste où vous l'avez écrit. Personne n'en saura la raison.");
        assertThat(camille.reads()).containsExactly("Ce que vous avez écrit dans #board y reste.");
        assertThat(letter(zoe, "Le message")).isEqualTo("Le message de Camille dans #board y reste.");
        assertThat(ada.picks(said)).isEqualTo("Camille's message in #board stays there.");
        assertThat(camille.reads()).hasSize(1);
        nobodyKnows(bird);
    }

    @Test
    void one_s_own_message_is_proposed_at_once_and_without_a_link_in_its_words() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var alone = ada.says(board(), "We test on Fridays now, and " + "nothing breaks. ".repeat(8));

        assertThat(ada.picks(alone)).startsWith("Thank you. “We test on Fridays now, and nothing breaks.");
        assertThat(ada.picks(alone)).endsWith("has been put forward or published already.");
        assertThat(ada.picks(ada.says(board(), "We test on Fridays")))
                .isEqualTo("Thank you. “We test on Fridays” waits for the animator.");
        grace.types("digest publish");
        assertThat(company.wall().get(0))
                .contains(
                        "**We test on Fridays now, and nothing breaks. nothing breaks. nothing breaks. ",
                        "…**\n" + "said by Ada\nWe test on Fridays now, and nothing breaks. nothing breaks.")
                .contains("**We test on Fridays**\nsaid by Ada\n[Useful] [Discuss]");
    }

    @Test
    void a_link_that_everybody_could_read_is_proposed_at_once_without_the_words_around_it() {
        var alan = company.member("Alan", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var link = alan.says(company.home(), "I hate this: https://example.com/one.");
        ada.pointsAt(link);
        ada.pointsAt(alan.says(company.home(), "but words are mine"));

        assertThat(ada.reads())
                .contains("Thank you. “One” waits for the animator.")
                .contains("Thank you. I ask Alan first, in private, and tell you what comes of it.");
        assertThat(alan.reads()).singleElement().asString().contains("what you wrote in #veille");
        assertThat(grace.types("digest review"))
                .contains("One <https://example.com/one>\n  example.com\n(put forward by a colleague)\n[Accept]")
                .contains("Waiting: 1")
                .doesNotContain("hate");
        assertThat(alan.picks(link)).isEqualTo("“One” has been put forward or published already.");
    }

    @Test
    void what_is_said_in_a_private_place_of_a_community_never_leaves_it() {
        var board = board();
        var grace = company.admin("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.channel("lobby");
        grace.types("admin community create \"Directors\" #board");
        grace.types("admin community create \"Directors\" #lobby");
        alan.pointsAt(ada.says(board, "The figures: https://example.com/figures"));
        assertThat(letter(ada, "Alan")).contains("""
                It would appear in #board only, in no other channel and in no newsletter. Its animators read it first.
                """);
        ada.presses("Yes");
        company.settled();
        grace.goesTo(board);
        grace.types("share https://example.com/other");

        assertThat(grace.types("digest review")).contains("""
                Figures <https://example.com/figures>
                  example.com
                  “The figures:”, Ada
                (put forward by a colleague)
                (Said in private in #board, proposed with its author's consent for that channel: it goes into no other edition \
                and into no newsletter.)
                """);
        assertThat(grace.types("digest publish #lobby")).startsWith("Published: no. 1, 1 item,");
        assertThat(grace.types("digest publish #lobby")).doesNotStartWith("Published");
        assertThat(grace.types("digest publish #board")).startsWith("Published: no. 2, 1 item,");
        assertThat(company.wall()).hasSize(2);
        assertThat(company.wall().get(0)).doesNotContain("igures");
        assertThat(company.wall().get(1)).contains("Figures <https://example.com/figures>");
    }

    @Test
    void that_a_page_stands_in_a_private_place_is_not_told_to_who_proposes_it_elsewhere() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.picks(ada.says(board(), "https://example.com/secret"));

        assertThat(alan.types("share https://example.com/secret"))
                .isEqualTo("Thank you. “Secret” waits for the animator.");
        assertThat(ada.picks(ada.says(board(), "https://example.com/secret")))
                .isEqualTo("“Secret” has been put forward or published already.");
    }

    @Test
    void an_author_may_say_it_in_other_words_and_takes_it_back_until_it_is_published() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        alan.pointsAt(ada.says(board(), canary));
        ada.reads();

        assertThat(ada.presses("In my own words")).isEqualTo("""
                # In my own words
                link: Address (https://…)
                words: What you want to say (Shown with your name)
                [Propose]""");
        assertThat(ada.sends(Map.of())).isEqualTo("words: An address or some words, please.");
        assertThat(ada.sends(Map.of("link", "nonsense")))
                .isEqualTo("link: This is not a web address: it starts with https:// and names a site.");
        assertThat(ada.sends(Map.of("words", "x".repeat(1_501)))).isEqualTo("words: 1500 characters at most, please.");
        assertThat(ada.sends(Map.of("words", "Mergers, gently told")))
                .isEqualTo("Thank you. “Mergers, gently told” waits for the animator.");
        assertThat(letter(alan, "Ada")).isEqualTo("Ada agrees: their message in #board waits for the animator.");
        assertThat(grace.types("digest review")).contains("**Mergers, gently told**\nsaid by Ada\n");

        company.settled();
        assertThat(ada.presses("Take it back")).isEqualTo("Taken back: it is deleted, and no edition shows it.");
        assertThat(ada.reads()).contains("What you wrote in #board stays there.");
        assertThat(grace.types("digest review")).contains("Waiting: 0");
        nobodyKnows(canary);
        company.settled();
        assertThat(Traces.of("gently", company.database)).isEmpty();
    }

    @Test
    void two_who_point_at_the_same_message_are_both_told_and_its_author_asked_once() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var said = ada.says(board(), canary);
        company.introduce();

        assertThat(together(() -> alan.picks(said), () -> zoe.picks(said))).doesNotHaveDuplicates();
        assertThat(ada.reads()).hasSize(1);
        ada.presses("Yes");
        assertThat(letter(alan, "Ada")).isEqualTo("Ada agrees: their message in #board waits for the animator.");
        assertThat(letter(zoe, "Ada")).startsWith("Ada est d'accord");
    }

    @Test
    void who_takes_the_emoji_off_again_withdraws_the_question_in_whatever_order_that_is_heard() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var said = ada.says(board(), canary);
        alan.pointsAt(said);
        ada.reads();
        alan.takesBack("newspaper", said);

        assertThat(ada.reads()).containsExactly("What you wrote in #board stays there.");
        assertThat(ada.pressesWhatStoodThere("Yes")).isEqualTo("This has been decided already.");
    }

    @Test
    void a_removal_that_arrives_first_is_not_forgotten() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var said = ada.says(board(), canary);
        var early = alan.moment();
        alan.takesBack("newspaper", said);
        alan.brings(new ReactionChanged(Member.key(), early, alan.ref(), said, "newspaper", true));

        assertThat(ada.reads()).isEmpty();
        assertThat(alan.reads()).isEmpty();
    }

    @Test
    void silence_is_no_consent() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        alan.pointsAt(ada.says(board(), canary));
        ada.reads();
        clock.pass(Duration.ofDays(6));
        patience.end();
        assertThat(ada.reads()).singleElement().asString().contains("[Yes, propose it]");
        clock.pass(Duration.ofDays(1));
        patience.end();

        assertThat(ada.reads()).containsExactly("What you wrote in #board stays there.");
        assertThat(letter(alan, "Ada's")).isEqualTo("Ada's message in #board stays there.");
        patience.end();
        assertThat(alan.types("privacy export")).doesNotContain("Message you pointed at");
    }

    @Test
    void a_message_that_is_gone_when_its_author_agrees_is_not_proposed_but_they_may_say_it_again() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var said = ada.says(board(), canary);
        alan.pointsAt(said);
        ada.reads();
        company.town.delete(said);
        ada.presses("Yes");

        assertThat(ada.reads()).containsExactly("""
                You agreed, but I cannot read your message in #board, so nothing is proposed unless you say it yourself.
                [In my own words…]""");
        var zoe = company.member("Zoé", ENGLISH);
        zoe.pointsAt(said);
        assertThat(zoe.reads()).contains("I cannot read this message, so nothing is proposed.");
        ada.presses("In my own words");
        ada.sends(Map.of("words", "What I meant"));
        assertThat(letter(alan, "Ada")).isEqualTo("Ada agrees: their message in #board waits for the animator.");
    }

    @Test
    void the_question_leads_to_the_message_where_the_platform_has_an_address_for_it() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var board = board();
        alan.acts(picked(alan, with("https://chat.example/17?x=1", ada.says(board, canary))));

        assertThat(letter(ada, "Alan")).startsWith("""
                Alan would like to propose what you wrote in #board on Tuesday 17 November, 09:00. Do you agree? \
                See the message <https://chat.example/17?x=1>
                It could appear""");
        ada.presses("No");
        alan.acts(picked(alan, with("javascript:alert(1)", ada.says(board, canary))));
        assertThat(letter(ada, "Alan")).doesNotContain("See the message");
    }

    private Utterance with(String page, MessageRef message) {
        var said = company.town.read(message).orElseThrow();
        return new Utterance(said.message(), said.author(), said.at(), said.open(), said.words(), said.link(), page);
    }

    /** In Teams: the menu of a message hands it over that once. */
    @Test
    void where_nothing_can_be_looked_up_a_yes_opens_the_form() {
        var tenant = new WorkspaceRef("teams", UUID.randomUUID().toString());
        var ada = new Member(company, new MemberRef(tenant, "ada-aad"));
        var alan = new Member(company, new MemberRef(tenant, "alan-aad"));
        ada.brings(new ProfileChanged(
                Member.key(), ada.moment(), new Profile(ada.ref(), "Ada", ENGLISH, ZoneId.of("Europe/Paris"), true)));
        var group = new ChannelRef(tenant, "19:group@thread.v2");
        var message = new MessageRef(group, "17");
        var said = new Utterance(
                message, Optional.of(ada.ref()), ada.moment(), false, canary, "", "https://chat.example/17");
        await().untilAsserted(() -> assertThat(alan.acts(picked(alan, said)))
                .isEqualTo("Thank you. I ask Ada first, in private, and tell you what comes of it."));

        assertThat(ada.acts(new ActionTaken(
                        Member.key(),
                        ada.moment(),
                        ada.ref(),
                        group,
                        null,
                        new Action("proposal.yes", question(tenant)),
                        Map.of())))
                .startsWith("# In my own words\n");
        nobodyKnows(canary);
        assertThat(ada.sends(Map.of("words", "In short"))).isEqualTo("Thank you. “In short” waits for the animator.");
    }

    private static ActionTaken picked(Member by, Utterance said) {
        return new ActionTaken(
                Member.key(),
                by.moment(),
                by.ref(),
                said.message().conversation(),
                said.message(),
                Utterance.PICKED,
                said.values());
    }

    private long question(WorkspaceRef workspace) {
        return company.database.withHandle(
                handle -> handle.createQuery("select id from proposal_question where workspace = ?")
                        .bind(0, workspace.id())
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void what_nobody_can_agree_to_stays_where_it_is() {
        var alan = company.member("Alan", ENGLISH);
        var board = board();
        var moment = alan.moment();
        var unsigned = company.town.hear(null, board, canary, moment);
        var strangers = company.town.hear(company.stranger().ref(), board, canary, moment);
        var silent = company.town.hear(alan.ref(), board, " ", moment);

        assertThat(List.of(alan.picks(unsigned), alan.picks(strangers), alan.picks(silent)))
                .containsExactly(
                        "Nobody can agree for this message, so it stays where it is.",
                        "Nobody can agree for this message, so it stays where it is.",
                        "There is nothing in this message that could be proposed.");
        nobodyKnows(canary);
    }

    @Test
    void nobody_else_can_say_yes() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        alan.pointsAt(ada.says(board(), canary));
        ada.reads();

        assertThat(alan.pressesWhatIsShownTo(ada, "Yes")).isEqualTo("Nobody asks you about this message any more.");
        assertThat(alan.pressesWhatIsShownTo(ada, "No")).isEqualTo("Nobody asks you about this message any more.");
        assertThat(letter(ada, "Alan")).contains("[Yes, propose it]");
    }

    @Test
    void what_rebond_says_and_other_emoji_propose_nothing() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
        var edition = company.edition().ref();
        ada.reacts("heart", grace.says(board(), canary));
        ada.pointsAt(edition);

        assertThat(ada.reads()).allMatch(letter -> letter.startsWith("Hello") || letter.contains("I'm Rebond"));
        assertThat(questions()).isZero();
    }

    @Test
    void each_sees_what_is_kept_and_erases_it() {
        var board = board();
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        alan.pointsAt(ada.says(board, canary));
        company.settled();
        assertThat(alan.types("privacy export")).contains("**Message you pointed at**  #board");
        assertThat(ada.types("privacy export")).contains("**Question about a message of yours**  #board");

        erases(alan);
        assertThat(ada.reads()).contains("What you wrote in #board stays there.");
        var zoe = company.member("Zoé", ENGLISH);
        zoe.pointsAt(ada.says(board, "another " + canary));
        letter(ada, "Zoé would like");
        ada.presses("Yes, propose it");
        company.settled();
        assertThat(grace.types("digest review")).contains(canary);
        erases(ada);
        assertThat(grace.types("digest review")).contains("Waiting: 0");
        assertThat(Traces.of(canary, company.database)).isEmpty();
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
        assertThat(questions()).isZero();
    }

    private static void erases(Member member) {
        member.types("privacy erase");
        member.presses("Erase everything");
    }

    private long questions() {
        return company.database.withHandle(
                handle -> handle.createQuery("select count(*) from proposal_question where workspace = ?")
                        .bind(0, company.home().workspace().id())
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void what_arrives_twice_is_one_wish() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        MessageRef said = ada.says(board(), canary);
        var at = alan.moment();
        alan.brings(new ReactionChanged("once", at, alan.ref(), said, "newspaper", true));
        company.settled();
        alan.brings(new ReactionChanged("again", at, alan.ref(), said, "newspaper", true));

        assertThat(alan.reads()).hasSize(1);
        assertThat(ada.reads()).hasSize(1);
    }
}
