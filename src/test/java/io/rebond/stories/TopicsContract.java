package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people want to read about. */
abstract class TopicsContract extends Story {

    @Test
    void a_member_follows_by_command_by_form_and_by_an_items_button_and_leaves_again() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one topic:quarkus");
        grace.types("digest publish");

        assertThat(ada.types("topics follow java Topic:AI"))
                .isEqualTo("You follow java, ai now. All that you follow: ai, java.");
        assertThat(ada.types("topics follow")).isEqualTo("""
                # Follow topics
                topics*: Topics (java security …)
                [Follow]""");
        assertThat(ada.sends(Map.of("topics", "???"))).isEqualTo("topics: Name a topic as one word, such as java.");
        ada.types("topics follow");
        ada.sends(Map.of("topics", "security"));
        assertThat(ada.presses("Follow quarkus", "One"))
                .isEqualTo("You follow quarkus now. All that you follow: ai, java, quarkus, security.");

        assertThat(ada.types("topics")).isEqualTo("""
                # Topics
                You follow: ai, java, quarkus, security.
                [Leave ai] [Leave java] [Leave quarkus] [Leave security]
                (Nobody sees which topics you follow; numbers speak of 5 people or more, over four weeks.)""");
        assertThat(ada.presses("Leave ai"))
                .isEqualTo("You no longer follow ai. You still follow: java, quarkus, security.");
        assertThat(ada.types("topics unfollow ai"))
                .isEqualTo("You did not follow that. You follow: java, quarkus, security.");
        assertThat(ada.types("privacy export")).contains("**Topics you follow**  java, quarkus, security");
    }

    @Test
    void ce_que_cinq_personnes_suivent_se_dit_et_ce_que_quatre_suivent_se_tait() {
        var people = company.people(9, FRENCH);
        people.stream().limit(5).forEach(each -> each.types("thèmes suivre java"));
        people.stream().limit(4).forEach(each -> each.types("themes suivre cobol"));

        assertThat(company.member("Zoé", FRENCH).types("thèmes")).isEqualTo("""
                # Les thèmes
                Vous ne suivez encore aucun thème. Ce que beaucoup suivent vient d'abord dans les éditions.
                Beaucoup suivent ici\u202f: java (5).
                [Suivre java]
                (Personne ne voit quels thèmes vous suivez\u202f; les nombres parlent d'au moins 5 personnes, sur quatre \
                semaines.)""");
    }

    /** What five of six follow, one does not. */
    @Test
    void what_nearly_everybody_follows_is_not_told_either() {
        company.people(5, ENGLISH).forEach(each -> each.types("topics follow java"));

        assertThat(company.member("Zoé", ENGLISH).types("topics")).doesNotContain("java (5)", "Many here follow");
    }

    @Test
    void followers_come_and_go_in_fives_where_others_see_it() {
        var people = company.people(20, ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        people.stream().limit(6).forEach(each -> each.types("topics follow java"));
        assertThat(ada.types("topics")).contains("Many here follow: java (6).");
        people.get(6).types("topics follow java");
        people.get(0).types("topics unfollow java");
        people.get(1).types("privacy erase");
        people.get(1).presses("Erase everything");
        assertThat(ada.types("topics")).contains("Many here follow: java (6).");
        people.subList(7, 11).forEach(each -> each.types("topics follow java"));
        assertThat(ada.types("topics")).contains("Many here follow: java (11).");
    }

    @Test
    void an_animator_sees_what_rises_what_fades_and_what_is_asked_for_and_not_covered() {
        var grace = company.animator("Grace", ENGLISH);
        var many = company.people(11, ENGLISH).subList(0, 6);
        grace.types("share https://example.com/one topic:java");
        grace.types("digest publish");
        many.forEach(each -> each.presses("Useful", "One"));
        company.settled();
        many.forEach(each -> each.presses("Save", "One"));
        many.forEach(each -> each.presses("Read", "One"));
        many.forEach(each -> each.types("topics follow security"));

        clock.pass(Duration.ofDays(6));

        assertThat(grace.types("topics")).contains("""
                Rising: java (6 people, not told before).
                Fading: nothing beyond noise.
                Asked for, but not covered for four weeks: security (6).""");

        clock.pass(Duration.ofDays(28));
        assertThat(grace.types("topics")).contains("""
                Rising: nothing beyond noise.
                Fading: java (6 → not told any more).""");
    }

    @Test
    void what_many_follow_stands_first_and_the_animator_is_told_why() {
        var grace = company.animator("Grace", ENGLISH);
        company.people(9, ENGLISH).stream().limit(5).forEach(each -> each.types("topics follow java"));
        grace.types("share https://example.com/one topic:cobol");
        grace.types("share https://example.com/two topic:java");

        assertThat(grace.types("digest review")).contains("""
                Two <https://example.com/two>
                  example.com · java
                (put forward by a colleague · 5 follow java)
                [Accept] [Word, topics, kind…] [Reject]
                One <https://example.com/one>
                  example.com · cobol
                (put forward by a colleague)
                """);
    }
}
