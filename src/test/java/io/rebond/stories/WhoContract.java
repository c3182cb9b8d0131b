package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.expertise.ExpertiseRound;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who can help: those who said so or agreed to it, and introductions that both wanted. */
abstract class WhoContract extends Story {

    private static final String NIGHT = "2026-11-17T22:30:00Z";

    @Inject
    ExpertiseRound round;

    private static String letter(Member member, String part) {
        return member.reads().stream()
                .filter(letter -> letter.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter holds " + part + " in " + member.reads()));
    }

    private static boolean hears(Member member, String part) {
        return member.reads().stream().anyMatch(letter -> letter.contains(part));
    }

    @Test
    void who_said_so_is_found_with_the_reason_and_changes_or_withdraws_it() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        assertThat(alan.types("find who java")).isEqualTo("""
                Nobody has said yet that they can help with “java”.
                (You can too? `/rebond find who --me java`)""");
        assertThat(ada.types("find who --me java sécurité")).isEqualTo("""
                Thank you. Colleagues who look for one of these topics see your name: java, sécurité. Who wants to talk to you \
                asks through me, and you may decline unseen.
                [Change…]""");

        assertThat(alan.types("find who JAVA")).isEqualTo("""
                # Who can help with “java”
                **Ada**  java: said so themselves, 17 November 2026
                [Introduce me to Ada]
                (Only those are shown who said so or agreed to be. Nobody is ranked.)
                (You can too? `/rebond find who --me java`)""");
        assertThat(alan.types("find who secu")).contains("**Ada**  sécurité: said so themselves");
        assertThat(ada.types("find who java")).contains("**You**  java: said so themselves", "[Change…]");
        assertThat(ada.presses("Change…")).isEqualTo("""
                # I can help with…
                topics: Topics (java security … Colleagues who look for one of them see your name. Empty: nobody does.) = java \
                sécurité
                [Keep]""");
        assertThat(ada.sends(Map.of("topics", "!!!")))
                .isEqualTo("topics: Topics are single words, such as: java security");
        assertThat(ada.sends(Map.of("topics", "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11")))
                .isEqualTo("topics: 10 topics at most, please.");
        ada.sends(Map.of("topics", "kubernetes"));
        assertThat(alan.types("find who java")).startsWith("Nobody has said yet");
        ada.types("find who --me");
        assertThat(ada.sends(Map.of("topics", ""))).isEqualTo("You are shown for no topic any more.");
        assertThat(alan.types("find who kubernetes")).startsWith("Nobody has said yet");
    }

    @Test
    void la_commande_seule_ouvre_un_formulaire_et_un_inconnu_ne_trouve_personne() {
        var zoe = company.member("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);
        ada.types("find who --me java");

        assertThat(zoe.types("trouver qui")).isEqualTo("""
                # Qui peut aider
                topic*: Thème (java, sécurité…)
                [Chercher]""");
        assertThat(zoe.sends(Map.of("topic", "java"))).isEqualTo("""
                # Qui peut aider sur « java »
                **Ada**  java : l'a dit elle-même ou lui-même, le 17 novembre 2026
                [Me présenter à Ada]
                (Ne sont montrés que ceux qui l'ont dit ou qui ont accepté de l'être. Personne n'est classé.)
                (Vous aussi ? `/rebond trouver qui --moi java`)""");
        assertThat(zoe.types("trouver qui ?!")).isEqualTo("Quel thème ? Par exemple `/rebond trouver qui java`");
        assertThat(company.stranger().types("find who java")).startsWith("Nobody has said yet");
    }

    @Test
    void an_introduction_is_asked_in_private_and_both_hear_when_it_is_agreed() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        ada.types("find who --me java");
        zoe.types("trouver qui java");
        assertThat(zoe.presses("Me présenter à Ada")).isEqualTo("""
                # Mise en relation
                words*: Ce dont vous aimeriez parler (Ada voit votre nom et ces mots. Il se peut qu'aucune réponse ne vienne : \
                vous n'aurez alors pas de nouvelles.)
                [Demander]""");
        assertThat(zoe.sends(Map.of("words", " ")))
                .isEqualTo("words: Quelques mots, s'il vous plaît, 500 caractères au plus.");
        assertThat(zoe.sends(Map.of("words", "tester des threads")))
                .isEqualTo(
                        "Je pose la question à Ada, en privé. En cas d'accord, je vous le dirai ; sinon, vous n'aurez pas de "
                                + "nouvelles, et cela ne dit rien de vous.");

        assertThat(letter(ada, "Zoé")).isEqualTo("""
                Zoé would like to be introduced to you about java, and writes:
                “tester des threads”
                [Yes, introduce us] [No] [Change…]
                (You are asked because you agreed to be found for java. If you decline or do nothing for 14 days, Zoé hears \
                nothing.)""");
        assertThat(zoe.pressesWhatIsShownTo(ada, "Yes")).isEqualTo("Plus personne ne vous le demande.");
        assertThat(ada.presses("Yes, introduce us")).isEqualTo("Thank you. I have told them.");
        assertThat(letter(ada, "You agreed"))
                .isEqualTo("You agreed: Zoé has your name and may write to you about java.");
        assertThat(letter(zoe, "accepte")).isEqualTo("Ada accepte de parler avec vous de java. Écrivez à @Ada");
        assertThat(ada.pressesWhatStoodThere("No")).isEqualTo("This has been decided already.");
        assertThat(Traces.of("tester des threads", company.database)).isEmpty();
    }

    @Test
    void a_refusal_and_silence_look_alike_and_nobody_asks_again() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        var zoe = company.member("Zoé", ENGLISH);
        List.of(ada, grace).forEach(each -> each.types("find who --me java"));
        asks(zoe, "Ada");
        asks(zoe, "Grace");
        letter(ada, "Zoé would like");
        int heard = zoe.reads().size();

        assertThat(ada.presses("No")).isEqualTo("Nobody is told.");
        assertThat(letter(ada, "declined")).isEqualTo("You declined a request about java. Nobody is told.");
        var toBoth = List.of(again(zoe, "Ada"), again(zoe, "Grace"));
        clock.pass(Duration.ofDays(13));
        round.run();
        letter(grace, "Zoé would like");
        clock.pass(Duration.ofDays(1).plusHours(1));
        round.run();

        assertThat(letter(grace, "no longer stands")).isEqualTo("A request about java no longer stands.");
        assertThat(zoe.reads()).hasSize(heard);
        assertThat(toBoth)
                .containsExactly(
                        "You have asked Ada already. If they agree, I tell you; otherwise you hear nothing.",
                        "You have asked Grace already. If they agree, I tell you; otherwise you hear nothing.");
        assertThat(Traces.of("a word of Zoé", company.database)).isEmpty();
    }

    private String again(Member asker, String name) {
        asker.types("find who java");
        return asker.presses("Introduce me to " + name);
    }

    private void asks(Member asker, String name) {
        asker.types("find who java");
        asker.presses("Introduce me to " + name);
        asker.sends(Map.of("words", "a word of Zoé"));
    }

    @Test
    void nobody_is_asked_at_night_nor_by_more_than_three_at_a_time() {
        var ada = company.member("Ada", ENGLISH);
        var people = company.people(4, ENGLISH);
        ada.types("find who --me java");
        clock.set(Instant.parse(NIGHT));
        people.stream().limit(3).forEach(each -> asks(each, "Ada"));
        round.run();
        assertThat(hears(ada, "would like to be introduced")).isFalse();
        assertThat(again(people.get(3), "Ada"))
                .isEqualTo(
                        "Ada has several requests to answer just now. Ask somebody else, or Ada again in some days.");

        clock.pass(Duration.ofHours(10));
        round.run();
        assertThat(ada.reads().stream().filter(letter -> letter.contains("would like to be introduced")))
                .hasSize(3);
        ada.presses("No");
        assertThat(again(people.get(3), "Ada")).startsWith("# Introduction");
    }

    @Test
    void who_put_things_forward_is_named_only_after_a_yes_and_asked_once() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        List.of(ada, alan).forEach(each -> told(each));
        for (int number = 1; number <= 3; number++) {
            ada.types("share https://example.com/java-" + number + " topic:java");
            alan.types("share https://example.com/rust-" + number + " topic:rust");
        }
        grace.types("digest publish");
        grace.types("digest publish");
        round.run();
        // Thanks took what room the week had.
        clock.pass(Duration.ofDays(7));
        round.run();

        assertThat(letter(ada, "May I name you")).isEqualTo("""
                3 things that you put forward about java were published. May I name you to colleagues who look for somebody who \
                can help with it?
                [Yes, name me] [No]
                (Nobody sees this, and nobody sees you named before you agree. I ask once for a topic.)""");
        assertThat(grace.types("find who java")).startsWith("Nobody has said yet");
        assertThat(ada.presses("Yes, name me")).isEqualTo("Thank you. You can change it at any time.");
        assertThat(letter(ada, "You are named")).isEqualTo("""
                You are named to colleagues who look for help with java.
                [Change…]""");
        assertThat(grace.types("find who java"))
                .contains(
                        "**Ada**  java: 3 things that they put forward were published; agreed to be named, 24 November 2026");

        letter(alan, "about rust");
        assertThat(alan.presses("No")).isEqualTo("You are not named, and I do not ask again.");
        clock.pass(Duration.ofDays(40));
        round.run();
        assertThat(letter(alan, "rust")).isEqualTo("You are not named for rust, and I do not ask again.");
        assertThat(hears(alan, "May I name you")).isFalse();
        assertThat(grace.types("find who rust")).startsWith("Nobody has said yet");
    }

    /** That they read the notice, so that what follows may be recorded. */
    private void told(Member member) {
        member.types("share https://example.com/first-of-" + member.ref().id());
        company.settled();
        assertThat(hears(member, "I'm Rebond")).isTrue();
    }

    @Test
    void who_is_not_recorded_is_not_suggested_anything() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        told(ada);
        ada.types("privacy stop recording");
        for (int number = 1; number <= 3; number++) {
            ada.types("share https://example.com/java-" + number + " topic:java");
        }
        grace.types("digest publish");
        round.run();

        assertThat(hears(ada, "May I name you")).isFalse();
    }

    @Test
    void each_sees_what_is_kept_and_erases_it() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", ENGLISH);
        ada.types("find who --me java");
        asks(zoe, "Ada");
        letter(ada, "Zoé would like");
        assertThat(zoe.types("privacy export"))
                .contains("**You asked to be introduced**  java, Ada: a word of Zoé  2026-11-17");
        assertThat(ada.types("privacy export"))
                .contains("**You can help with**  java: said so themselves, 17 November 2026")
                .contains("**Somebody asked to be introduced to you**  java, Zoé  2026-11-17");

        zoe.types("privacy erase");
        zoe.presses("Erase everything");
        assertThat(letter(ada, "no longer stands")).isEqualTo("A request about java no longer stands.");
        assertThat(Traces.of("a word of Zoé", company.database)).isEmpty();
        assertThat(Traces.of(zoe.ref().id(), company.database)).isEmpty();
        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
        assertThat(company.member("Grace", ENGLISH).types("find who java")).startsWith("Nobody has said yet");
    }
}
