package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.digest.ThanksRound;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The animator's ten minutes before an edition. */
abstract class ReviewContract extends Story {

    @Inject
    ThanksRound thanks;

    @Test
    void an_animator_accepts_orders_annotates_and_rejects_and_the_edition_is_what_was_accepted() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        ada.types("share https://example.com/one \"a first word\" topic:java");
        ada.types("share https://example.com/two");
        ada.types("share https://example.com/three");

        assertThat(grace.types("digest review")).isEqualTo("""
                # For the next edition
                (Accepted: 0. Waiting: 3.)
                One <https://example.com/one>
                  example.com · java
                  “a first word”, Ada
                (put forward by a colleague)
                [Accept] [Word, topics, kind…] [Reject]
                Two <https://example.com/two>
                  example.com
                (put forward by a colleague)
                [Accept] [Word, topics, kind…] [Reject]
                Three <https://example.com/three>
                  example.com
                (put forward by a colleague)
                [Accept] [Word, topics, kind…] [Reject]
                (Nothing accepted yet: an edition published now would take what waits, in this order.)""");
        assertThat(grace.presses("Accept")).startsWith("instead: # For the next edition\nAccepted: “One”.\n");
        grace.presses("Accept");
        assertThat(grace.presses("Reject"))
                .startsWith("instead: # For the next edition\nRejected: “Three” will not be shown again.\n"
                        + "(Accepted: 2. Waiting: 0.)\n");
        assertThat(grace.presses("Move up")).contains("“Two” moved up.");
        grace.presses("Word, topics, kind…");
        grace.sends(Map.of("note", "read this one first", "topics", "quarkus"));

        assertThat(grace.types("digest publish")).startsWith("Published: no. 1, 2 items");
        assertThat(company.wall().get(0)).contains("""
                Two <https://example.com/two>
                  example.com · quarkus
                  “read this one first”, Grace
                [Read] [Useful] [Save] [Discuss] [Follow quarkus]
                One <https://example.com/one>
                  example.com · java
                  “a first word”, Ada
                [Read] [Useful] [Save] [Discuss] [Follow java]""");
    }

    @Test
    void two_reviewers_at_once_are_told_what_the_other_did() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        grace.types("share https://example.com/one");
        grace.types("share https://example.com/two");
        grace.types("digest review");
        ines.types("veille relire");

        assertThat(together(() -> grace.presses("Accept"), () -> ines.presses("Accepter")))
                .satisfiesOnlyOnce(told -> assertThat(told)
                        .containsAnyOf(
                                "“One” was accepted already, by Inès.",
                                "«\u00a0One\u00a0» était déjà accepté, par Grace."))
                .allSatisfy(told -> assertThat(told).contains("One <https://example.com/one>"));
        assertThat(grace.types("digest review")).contains("(Accepted: 1. Waiting: 1.)");
    }

    @Test
    void two_who_accept_different_articles_at_once_give_them_different_places() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types("share https://example.com/two");
        grace.types("digest review");
        alan.types("digest review");

        together(() -> grace.pressesBeneath("One", "Accept"), () -> alan.pressesBeneath("Two", "Accept"));

        var before = grace.types("digest review");
        var after = grace.presses("Move up");
        assertThat(before.indexOf("One <") < before.indexOf("Two <"))
                .isNotEqualTo(after.indexOf("One <") < after.indexOf("Two <"));
    }

    @Test
    void what_is_probably_the_same_is_shown_as_such() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/java-25-what-is-new");
        grace.types("share https://example.org/2026/java-25-what-is-really-new");

        assertThat(grace.types("digest review"))
                .contains("(Probably the same as “Java 25 what is new” (example.com).)")
                .contains("(Probably the same as “Java 25 what is really new” (example.org).)");
    }

    @Test
    void who_proposed_is_thanked_when_it_is_published_and_told_later_how_it_was_received() {
        var grace = company.animator("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        zoe.types("proposer https://example.com/one");
        grace.types("digest publish");

        assertThat(zoe.reads())
                .contains("Merci\u202f: «\u00a0One\u00a0», que vous aviez proposé, est dans la veille n° 1.");
        grace.presses("Useful", "One");
        clock.pass(Duration.ofDays(4));
        thanks.follow();
        assertThat(zoe.reads())
                .contains(
                        "Ce qu'est devenu «\u00a0One\u00a0», que vous aviez proposé\u202f: 1 personne l'a trouvé utile.");
        clock.pass(Duration.ofDays(4));
        thanks.follow();
        assertThat(zoe.reads())
                .filteredOn(letter -> letter.startsWith("Ce qu'est"))
                .hasSize(1);
    }

    @Test
    void nobody_is_thanked_in_their_quiet_hours_but_as_soon_as_they_are_over() {
        var grace = company.animator("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        zoe.types("proposer https://example.com/one");
        clock.set(Instant.parse("2026-11-17T18:00:00Z"));
        grace.types("digest publish");
        thanks.follow();
        assertThat(zoe.reads()).noneMatch(letter -> letter.startsWith("Merci"));

        clock.set(Instant.parse("2026-11-18T07:00:00Z"));
        thanks.follow();
        assertThat(zoe.reads())
                .containsOnlyOnce("Merci\u202f: «\u00a0One\u00a0», que vous aviez proposé, est dans la veille n° 1.");
        clock.set(Instant.parse("2026-11-21T21:00:00Z"));
        grace.presses("Useful", "One");
        thanks.follow();
        assertThat(zoe.reads()).noneMatch(letter -> letter.startsWith("Ce qu'est"));
        clock.set(Instant.parse("2026-11-22T07:00:00Z"));
        thanks.follow();
        assertThat(zoe.reads()).anyMatch(letter -> letter.startsWith("Ce qu'est"));
    }

    @Test
    void nobody_reviews_who_is_no_animator_any_more() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types("digest review");
        company.demote(grace);

        assertThat(grace.presses("Accept")).isEqualTo("Only an animator may do this.");
    }

    @Test
    void what_went_out_is_listed_and_a_correction_shows_in_every_copy() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        grace.types("share https://example.com/one topic:java");
        grace.types("digest publish");
        ada.presses("Useful", "One");
        ada.presses("Discuss", "One");
        company.settled();

        assertThat(grace.types("digest history")).isEqualTo("""
                # Editions of “Tech watch”
                **No. 1, November 17, 2026**  #veille
                1 item, found useful 1 time, 0 replies
                [Correct…]""");
        grace.presses("Correct…");
        assertThat(grace.presses("Correct…")).isEqualTo("""
                # Correct an item
                title*: Title = One
                note: Your word (One sentence, shown with your name)
                topics: Topics (java security …) = java
                [Keep]""");
        assertThat(grace.sends(Map.of("title", " ", "note", "", "topics", "java")))
                .isEqualTo("title: An item needs a title.");
        assertThat(grace.sends(Map.of("title", "One, really", "note", "mended", "topics", "java")))
                .isEqualTo(
                        "Corrected: every copy in a channel now shows “One, really”. What left by e-mail stays as it "
                                + "left.");
        company.settled();
        assertThat(company.wall()).hasSize(2).allSatisfy(message -> assertThat(message)
                .contains("One, really <https://example.com/one>")
                .contains("“mended”, Grace"));
    }
}
