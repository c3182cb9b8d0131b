package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who counts, and for how long. */
abstract class SummaryCountContract extends Story {

    private static final String ITEM = "Article";

    private void publish() {
        var grace = company.visitor();
        grace.types("share https://example.com/article");
        grace.types("digest publish");
    }

    private void told(List<Member> people) {
        people.forEach(person -> person.presses("Read", ITEM));
        company.settled();
    }

    private void untilMonday() {
        clock.pass(Duration.ofDays(6));
    }

    @Test
    void who_declined_is_eligible_and_never_counted_as_active() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.get(5).types("privacy stop recording");
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();

        assertThat(people.get(0).types("summary"))
                .contains("Eligible: 12 people", "Activated: 5 of 12", "Contributing: 5 of 12", "marked useful 5 ·");
        assertThat(company.wall().get(0)).contains("[Useful (6)]");
    }

    @Test
    void after_four_weeks_an_act_is_no_contribution_any_more_but_its_author_stays_activated() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();
        assertThat(people.get(0).types("summary")).contains("Activated: 6 of 12", "Contributing: 6 of 12");
        clock.pass(Duration.ofDays(28));

        assertThat(people.get(0).types("summary"))
                .contains("Activated: 6 of 12")
                .contains("Contribution rate: Figure withheld");
    }

    @Test
    void what_was_taken_back_does_not_count() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        people.subList(0, 2).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();

        assertThat(people.get(0).types("summary")).contains("Contribution rate: Figure withheld");
    }

    @Test
    void robots_are_nobody() {
        var people = company.people(5, ENGLISH);
        company.robot();
        publish();
        told(people);
        people.get(0).presses("Useful", ITEM);
        untilMonday();

        assertThat(people.get(0).types("summary")).contains("Eligible: 5 people");
    }

    /** Else two looks, one before and one after somebody's act, would be subtracted. */
    @Test
    void within_a_week_nothing_moves() {
        var people = company.people(30, ENGLISH);
        publish();
        told(people);
        people.subList(0, 12).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();
        var before = people.get(0).types("summary");
        company.member("Somebody new", ENGLISH).presses("Useful", ITEM);
        people.subList(12, 22).forEach(person -> person.presses("Useful", ITEM));
        people.get(29).types("privacy erase");
        people.get(29).presses("Erase everything");
        clock.pass(Duration.ofDays(6));

        assertThat(people.get(1).types("summary")).isEqualTo(before).contains("Activated: 12 of 30");
    }

    @Test
    void nobody_enters_a_figure_alone_but_with_four_others() {
        var people = company.people(30, ENGLISH);
        publish();
        told(people);
        people.subList(0, 12).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();
        assertThat(people.get(0).types("summary")).contains("Activated: 12 of 30", "Contributing: 12 of 30");
        people.get(12).presses("Useful", ITEM);
        clock.pass(Duration.ofDays(7));
        assertThat(people.get(0).types("summary")).contains("Activated: 12 of 30", "Contributing: 12 of 30");
        people.subList(13, 17).forEach(person -> person.presses("Useful", ITEM));
        clock.pass(Duration.ofDays(7));

        assertThat(people.get(0).types("summary")).contains("Activated: 17 of 30", "Contributing: 17 of 30");
    }

    /** The figures that were told stay as they were, and nothing in them leads to who left. */
    @Test
    void who_is_erased_leaves_no_figure_alone_either() {
        var people = company.people(30, ENGLISH);
        publish();
        told(people);
        people.subList(0, 12).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();
        people.get(0).types("summary");
        assertThat(people.get(3).types("privacy")).contains("**Counted in figures**  7 figures of the last week");
        people.get(3).types("privacy erase");
        people.get(3).presses("Erase everything");
        clock.pass(Duration.ofDays(7));

        assertThat(people.get(0).types("summary")).contains("Activated: 12 of 29");
    }

    @Test
    void what_fell_beyond_chance_is_said_and_the_animator_is_proposed_one_thing_to_try() {
        var grace = company.animator("Grace", ENGLISH);
        var people = company.people(39, ENGLISH);
        publish();
        told(people);
        people.subList(0, 24).forEach(person -> person.presses("Useful", ITEM));
        untilMonday();
        assertThat(people.get(0).types("summary"))
                .contains("Contributing: 24 of 40")
                .doesNotContain("four weeks before,");
        clock.pass(Duration.ofDays(21));
        people.subList(24, 30).forEach(person -> person.presses("Useful", ITEM));
        clock.pass(Duration.ofDays(7));

        assertThat(people.get(0).types("summary"))
                .contains(
                        "Activated: 30 of 40",
                        "Four weeks before it was about the same, as far as chance lets one see.")
                .contains("Contributing: 6 of 40", "That is less than four weeks before, beyond chance.")
                .doesNotContain("One thing to try");
        assertThat(grace.types("summary"))
                .contains("One thing to try: fewer contribute, and a question is the easiest step.\n[Ask a poll]");
        assertThat(grace.presses("Ask a poll")).startsWith("# Ask the community\nquestion*");
    }
}
