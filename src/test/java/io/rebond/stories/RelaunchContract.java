package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.MessageRef;
import io.rebond.privacy.RetentionDay;
import io.rebond.relaunch.RelaunchBeat;
import io.rebond.summary.MondayBeat;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Topics that went quiet are offered to people who said that they would pick them up. It begins on Tuesday, 17 November. */
abstract class RelaunchContract extends Story {

    private static final String A_DAY_TOO_EARLY = "2026-12-14T10:00:00Z";
    private static final String WEDNESDAY = "2026-12-16T10:00:00Z";

    private static final String LETTER = """
            “java” has gone quiet: nothing new and no reply since 17 November 2026. Before, 6 people did something about it \
            within four weeks. Would you pick it up? What was said last:
            • One <https://example.com/one>
            [I'll pick it up] [Not now] [Don't ask me again]
            (You are asked because you said that you would pick “java” up. If you decline or do nothing for 3 days, I may \
            ask somebody else, and nobody is told.)""";

    private static final String LIMITS = """
            (I ask those who said that they are willing, one after the other, 3 at most about one topic, and write 2 such \
            messages a week at most. Who is willing, who was asked and what they answered, nobody is told.)
            """;

    @Inject
    RelaunchBeat beat;

    @Inject
    MondayBeat mondays;

    @Inject
    RetentionDay retention;

    private List<Member> readers;

    /** Six of eleven do something about it, which the next Monday tells. */
    private Member javaIsAlive() {
        var grace = company.animator("Grace", ENGLISH);
        readers = company.people(11, ENGLISH).subList(0, 6);
        grace.types("share https://example.com/one topic:java");
        grace.types("digest publish");
        readers.forEach(each -> each.presses("Useful", "One"));
        company.settled();
        readers.forEach(each -> each.presses("Read", "One"));
        company.settled();
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(grace.types("topics")).contains("Rising: java (6 people, not told before).");
        return grace;
    }

    private void comes(String moment) {
        clock.set(Instant.parse(moment));
        comes();
    }

    private Void comes() {
        beat.comes();
        company.settled();
        return null;
    }

    private static List<String> letters(Member member) {
        return member.reads().stream().filter(letter -> letter.contains("java")).toList();
    }

    @Test
    void who_is_willing_is_asked_once_it_is_quiet_and_picks_it_up_by_the_form_that_proposes() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = javaIsAlive();
        assertThat(ada.types("topics willing Java")).isEqualTo("""
                Thank you. When one of these goes quiet I may ask you in private to pick it up, once a week at most: java. \
                Nobody else knows, and a no is told to nobody.
                [Change…]""");

        comes(A_DAY_TOO_EARLY);
        assertThat(letters(ada)).isEmpty();
        clock.set(Instant.parse(WEDNESDAY));
        together(this::comes, this::comes, this::comes);
        assertThat(letters(ada)).containsExactly(LETTER);
        assertThat(letters(alan)).as("who did not say so").isEmpty();

        assertThat(alan.pressesWhatIsShownTo(ada, "I'll pick it up")).isEqualTo("Nobody asks you this any more.");
        assertThat(ada.presses("I'll pick it up")).isEqualTo("""
                # Propose an article
                address*: Address (https://…)
                title: Title (Left empty, it is taken from the address)
                why: Why it matters (One sentence, shown with your name)
                topics: Topics (java security …) = java
                [Propose]""");
        ada.sends(Map.of("address", "https://example.com/two", "topics", "java"));
        assertThat(letters(ada)).containsExactly("""
                You are picking “java” up. Thank you. An article with a word of yours is enough.
                [Propose an article]""");
        assertThat(ada.pressesWhatStoodThere("Not now")).isEqualTo("This has been decided already.");
        assertThat(ada.presses("Propose an article")).startsWith("# Propose an article");
        comes("2026-12-23T10:00:00Z");
        assertThat(grace.types("topics dormant")).contains("offered from 16 December 2026 on");

        grace.types("digest publish");
        comes("2026-12-23T11:00:00Z");
        assertThat(letters(ada)).contains("“java” is heard of again. Thank you for being willing.");
        assertThat(grace.types("topics dormant"))
                .isEqualTo("""
                # Quiet topics
                No topic that 5 people or more cared about has been quiet for 28 days, and no discussion of as many for 7.
                Heard of again after it was offered: java.
                """ + LIMITS + "(I do so by myself; `/rebond topics relaunch off` ends it.)");
    }

    @Test
    void animators_read_on_monday_how_much_was_offered_and_how_much_is_heard_of_again() {
        var ada = company.member("Ada", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        var grace = javaIsAlive();
        ada.types("topics willing java");
        comes(WEDNESDAY);
        clock.set(Instant.parse("2026-12-21T08:00:00Z"));
        mondays.comes();

        assertThat(mondaysOf(grace)).containsExactly("""
                # “Tech watch”, four weeks to Sunday 20 December
                Quiet and offered to whoever is willing, in the week to Sunday 20 December: 1. Heard of again after an offer: 0. \
                “topics dormant” names them.
                (To those who animate “Tech watch”, on Mondays, and only when there is something to say.)
                [Stop]""");
        ada.types("share https://example.com/two topic:java");
        grace.types("digest publish");
        comes("2026-12-23T11:00:00Z");
        clock.set(Instant.parse("2026-12-28T08:00:00Z"));
        mondays.comes();
        assertThat(mondaysOf(grace).get(1))
                .contains("in the week to Sunday 27 December: 0. Heard of again after an offer: 1.");
        assertThat(mondaysOf(ines).get(1))
                .contains(
                        "Endormis et proposés aux volontaires, dans la semaine au dimanche 27 décembre\u202f: 0. Réveillés "
                                + "après une proposition\u202f: 1. «\u202fthemes endormis\u202f» les nomme.");
        clock.set(Instant.parse("2027-01-04T08:00:00Z"));
        mondays.comes();
        assertThat(mondaysOf(grace)).as("nothing was relaunched").hasSize(2);
    }

    @Test
    void a_playbook_may_be_stricter_than_the_installation_and_never_laxer() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var grace = javaIsAlive();
        ada.types("topics willing java");
        agree(sven, "relaunch-after-days: \"\"", "relaunch-after-days: 35");
        comes(WEDNESDAY);
        assertThat(letters(ada)).isEmpty();
        assertThat(grace.types("topics dormant")).contains("has been quiet for 35 days, and no discussion");

        agree(sven, "relaunch-a-week: \"\"", "relaunch-a-week: 0");
        comes("2026-12-23T10:00:00Z");
        assertThat(grace.types("topics dormant"))
                .doesNotContain("offered", "[")
                .endsWith("(The playbook of Tech watch does without asking people to pick up what is quiet.)");
        assertThat(letters(ada)).isEmpty();
        agree(sven, "relaunch-a-week: 0", "relaunch-a-week: 20");
        comes("2026-12-23T11:00:00Z");
        assertThat(grace.types("topics dormant")).contains("and write 2 such messages a week at most.");
        assertThat(letters(ada)).hasSize(1);
    }

    private static void agree(Member admin, String line, String instead) {
        var yaml = admin.types("admin playbook export").replace("# Playbook\n", "");
        admin.types("admin playbook import");
        assertThat(admin.sends(Map.of("lines", yaml.replace(line, instead), "what", "apply")))
                .contains("now lives by this playbook");
    }

    private static List<String> mondaysOf(Member animator) {
        return animator.reads().stream()
                .filter(letter -> letter.contains("Tech watch"))
                .toList();
    }

    @Test
    void a_no_and_silence_look_alike_and_the_next_is_asked_within_the_limits_of_a_week() {
        var willing = List.of(
                company.member("Ada", ENGLISH),
                company.member("Alan", ENGLISH),
                company.member("Barbara", ENGLISH),
                company.member("Zoé", ENGLISH));
        willing.forEach(each -> each.types("topics willing java"));
        var grace = javaIsAlive();

        comes(WEDNESDAY);
        assertThat(letters(willing.get(0))).containsExactly(LETTER);
        assertThat(willing.get(0).presses("Not now")).isEqualTo("Nobody is told.");
        assertThat(letters(willing.get(0))).containsExactly("You left “java” to others. Nobody is told.");
        var afterTheNo = grace.types("topics dormant");
        assertThat(willing.subList(1, 4)).allMatch(each -> letters(each).isEmpty());
        comes("2026-12-18T10:00:00Z");
        assertThat(letters(willing.get(1))).as("a no takes as long as silence").isEmpty();
        comes("2026-12-21T10:00:00Z");
        assertThat(letters(willing.get(1))).containsExactly(LETTER);
        comes("2026-12-24T10:00:01Z");
        assertThat(letters(willing.get(1))).containsExactly("“java” no longer waits for you.");
        assertThat(grace.types("topics dormant"))
                .as("after three days of silence")
                .isEqualTo(afterTheNo);
        assertThat(letters(willing.get(2))).containsExactly(LETTER);
        comes("2027-01-20T10:00:00Z");
        comes("2027-01-21T10:00:00Z");
        assertThat(letters(willing.get(3))).as("three were asked about it").isEmpty();
        assertThat(grace.types("topics dormant")).isEqualTo(afterTheNo);
    }

    @Test
    void nobody_is_asked_at_night_on_a_day_off_while_they_rest_or_everything_is_held() {
        var ada = company.memberIn(ZoneId.of("America/New_York"), "Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = javaIsAlive();
        ada.types("topics willing java");
        alan.types("topics willing java");
        alan.types("privacy pause 10 weeks");

        comes("2026-12-19T16:00:00Z");
        assertThat(letters(ada)).as("on a Saturday").isEmpty();
        comes("2026-12-21T10:00:00Z");
        assertThat(letters(ada)).as("at five in the morning").isEmpty();
        grace.types("calendar hold \"an accident on the site\"");
        comes("2026-12-21T16:00:00Z");
        assertThat(letters(ada)).as("while it is held").isEmpty();
        grace.types("calendar release");
        comes("2026-12-21T17:00:00Z");
        assertThat(letters(ada)).containsExactly(LETTER);
        assertThat(ada.presses("Don't ask me again"))
                .isEqualTo("You are asked no more, about no topic. `/rebond topics willing` changes it.");
        comes("2026-12-29T17:00:00Z");
        assertThat(letters(alan)).as("who rests").isEmpty();
    }

    @Test
    void qui_anime_voit_ce_qui_s_est_endormi_et_le_propose_de_la_main() {
        var zoe = company.member("Zoé", FRENCH);
        var ines = company.animator("Inès", FRENCH);
        var lea = company.animator("Léa", FRENCH);
        var grace = javaIsAlive();
        zoe.types("thèmes suivre java");
        assertThat(zoe.types("thèmes volontaire")).isEqualTo("""
                # Relancer des thèmes
                topics: Thèmes (java sécurité … Quand l'un d'eux s'endort, on peut vous solliciter en privé, une fois par \
                semaine au plus. Vide : jamais.) = java
                [Garder]""".replace(" :", "\u202f:"));
        assertThat(zoe.sends(Map.of("topics", "???")))
                .isEqualTo("topics: Un thème est un seul mot, par exemple\u202f: java sécurité");
        zoe.sends(Map.of("topics", "java"));
        assertThat(ines.types("themes relancer non"))
                .isEqualTo(
                        "Je le fais quand vous appuyez\u202f; `/rebond themes relancer oui` me le laisse faire de moi-même.");

        comes(WEDNESDAY);
        assertThat(letters(zoe)).isEmpty();
        var list = """
                # Les thèmes endormis
                **java**  rien de nouveau ni de réponse depuis le 17 novembre 2026 ; auparavant, 6 personnes s'y étaient \
                intéressées en quatre semaines
                [Proposer java à un volontaire]
                (Je sollicite ceux qui se sont dits volontaires, l'un après l'autre, 3 au plus pour un thème, et j'écris 2 \
                messages de ce genre par semaine au plus. Qui est volontaire, qui a été sollicité et ce qui a été répondu, \
                personne ne le sait.)
                (Je le fais quand vous appuyez ; `/rebond themes relancer oui` me le laisse faire de moi-même.)""".replace(" ;", "\u202f;");
        assertThat(ines.types("thèmes endormis")).isEqualTo(list);
        lea.types("themes endormis");
        grace.types("topics dormant");
        assertThat(ines.presses("Proposer java à un volontaire"))
                .isEqualTo(
                        "Je cherche un volontaire pour le relancer. Qui est sollicité et ce qui est répondu, personne ne le sait.");
        assertThat(letters(zoe))
                .containsExactly(
                        """
                « java » s'est endormi : rien de nouveau ni de réponse depuis le 17 novembre 2026. Auparavant, 6 personnes s'y \
                étaient intéressées en quatre semaines. Le relanceriez-vous ? Ce qui s'est dit en dernier :
                • One <https://example.com/one>
                [Je m'en charge] [Pas maintenant] [Ne plus me solliciter]
                (On vous sollicite car vous avez dit que vous relanceriez « java ». Si vous refusez ou ne faites rien pendant 3 \
                jours, je peux solliciter quelqu'un d'autre, et personne n'en sait rien.)""".replace("« ", "«\u202f").replace(" »", "\u202f»").replaceAll(" ([:?])", "\u202f$1"));
        lea.presses("Proposer java à un volontaire");
        assertThat(letters(zoe)).as("pressed by two").hasSize(1);
        assertThat(ines.types("thèmes endormis"))
                .contains("\u202f; proposé à partir du 16 décembre 2026\n")
                .doesNotContain("[");
        company.demote(grace);
        assertThat(grace.presses("Offer java to somebody willing"))
                .isEqualTo("Only who animates all of “Tech watch” can do this.");
        assertThat(zoe.types("thèmes endormis")).doesNotContain("java");
    }

    @Test
    void a_reply_in_the_thread_of_an_item_keeps_its_topic_awake() {
        var ada = company.member("Ada", ENGLISH);
        var grace = javaIsAlive();
        ada.types("topics willing java");
        var thread = discussion(grace);
        clock.set(Instant.parse("2026-12-01T10:00:00Z"));
        ada.replies(thread);
        company.settled();

        comes("2026-12-28T10:00:00Z");
        assertThat(letters(ada)).isEmpty();
        comes("2026-12-30T10:00:00Z");
        assertThat(letters(ada)).hasSize(1).allMatch(letter -> letter.contains("no reply since 1 December 2026"));
    }

    @Test
    void a_discussion_that_stalls_is_offered_once_five_took_part_and_leads_back_to_its_thread() {
        var ada = company.member("Ada", ENGLISH);
        var grace = javaIsAlive();
        ada.types("topics willing java");
        var thread = discussion(grace);
        readers.subList(0, 4).forEach(each -> each.replies(thread));
        comes("2026-12-02T10:00:00Z");
        assertThat(ada.reads()).as("four took part").isEmpty();
        readers.get(4).replies(thread);
        company.settled();
        comes("2026-12-09T10:00:00Z");
        assertThat(ada.reads()).isEmpty();

        comes("2026-12-09T10:01:00Z");
        assertThat(ada.reads()).containsExactly("""
                The discussion of “One” has gone quiet: nobody has replied since 2 December 2026, and no answer was kept. 5 \
                people or more took part. Would you pick it up?
                • One <https://example.com/one>
                [I'll pick it up] [Not now] [Don't ask me again]
                (You are asked because you said that you would pick up what it is about. If you decline or do nothing for 3 \
                days, I may ask somebody else, and nobody is told.)""");
        assertThat(grace.types("topics dormant")).startsWith("""
                # Quiet topics
                **One**  nobody has replied in its discussion since 2 December 2026, and no answer was kept; 5 people or more \
                took part; offered from 9 December 2026 on
                (I ask""");
        assertThat(ada.presses("I'll pick it up")).isEqualTo("""
                You are picking the discussion of “One” up. Thank you. A question or a thought of yours is enough.
                It is under its own message in #veille: reply in its thread.""");
        ada.replies(thread);
        company.settled();
        comes("2026-12-09T11:00:00Z");
        assertThat(ada.reads()).contains("“One” is heard of again. Thank you for being willing.");
        assertThat(grace.types("topics dormant")).contains("Heard of again after it was offered: One.");
    }

    @Test
    void ce_qui_a_sa_réponse_n_est_proposé_à_personne() {
        var zoe = company.member("Zoé", FRENCH);
        var grace = javaIsAlive();
        var thread = discussion(grace);
        readers.forEach(each -> each.replies(thread));
        var reply = zoe.says(thread.conversation(), "Un par réunion");
        zoe.brings(new ReplyChanged(Member.key(), zoe.moment(), zoe.ref(), reply, thread, true));
        company.settled();
        clock.set(Instant.parse("2026-12-04T10:00:00Z"));
        assertThat(grace.types("topics dormant")).contains("[Offer One to somebody willing]");
        grace.reacts("white_check_mark", reply);
        await().untilAsserted(() -> assertThat(zoe.reads()).anyMatch(letter -> letter.contains("Oui, gardez-le")));
        assertThat(grace.types("topics dormant")).contains("[Offer One to somebody willing]");
        zoe.presses("Oui, gardez-le");
        await().untilAsserted(() -> assertThat(grace.types("topics dormant")).doesNotContain("One"));
    }

    private MessageRef discussion(Member animator) {
        animator.presses("Discuss", "One");
        company.settled();
        return company.standing().get(1).ref();
    }

    @Test
    void what_stands_behind_a_door_is_offered_to_nobody() {
        var ada = company.member("Ada", ENGLISH);
        var grace = javaIsAlive();
        company.database.useHandle(handle -> handle.execute(
                "update channel set open = false where workspace = ?",
                grace.ref().workspace().id()));
        ada.types("topics willing java");

        comes(WEDNESDAY);
        assertThat(letters(ada)).isEmpty();
        assertThat(grace.types("topics dormant")).startsWith("""
                # Quiet topics
                No topic that 5 people or more cared about has been quiet for 28 days, and no discussion of as many for 7.
                """);
    }

    @Test
    void each_sees_what_is_kept_takes_it_back_and_erases_it() {
        var ada = company.member("Ada", ENGLISH);
        javaIsAlive();
        assertThat(ada.types("topics willing !!!")).isEqualTo("Topics are single words, such as: java security");
        ada.types("topics willing java rust");
        comes(WEDNESDAY);
        ada.presses("Not now");
        assertThat(ada.types("privacy export"))
                .contains(
                        "**You would pick up**  java  2026-11-24",
                        "**You would pick up**  rust  2026-11-24",
                        "**You were asked to pick up**  java, not then  2026-12-16");

        clock.set(Instant.parse("2027-12-17T10:00:00Z"));
        retention.comes();
        assertThat(ada.types("privacy export"))
                .contains("**You would pick up**  java")
                .doesNotContain("You were asked to pick up");
        ada.types("topics willing");
        assertThat(ada.sends(Map.of("topics", "a b c d e f g h i j k")))
                .isEqualTo("topics: 10 topics at most, please.");
        assertThat(ada.sends(Map.of("topics", ""))).isEqualTo("You are asked to pick up nothing any more.");
        assertThat(ada.types("privacy export")).doesNotContain("You would pick up");
        ada.types("topics willing java");
        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
    }
}
