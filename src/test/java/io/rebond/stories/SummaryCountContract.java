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

    @Test
    void who_declined_is_eligible_and_never_counted_as_active() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.get(5).types("privacy stop recording");
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));

        assertThat(people.get(0).types("summary"))
                .contains("Eligible: 12 people", "Activated: 5 of 12", "Contributing: 5 of 12")
                .contains("Marked useful, 28 days: 5, by 5 people.");
        assertThat(company.wall().get(0)).contains("[Useful (6)]");
    }

    @Test
    void after_four_weeks_an_act_is_no_contribution_any_more_but_its_author_stays_activated() {
        var people = company.people(12, ENGLISH);
        publish();
        told(people);
        people.subList(0, 6).forEach(person -> person.presses("Useful", ITEM));
        clock.pass(Duration.ofDays(29));

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

        assertThat(people.get(0).types("summary")).contains("Contribution rate: Figure withheld");
    }

    @Test
    void robots_are_nobody() {
        var people = company.people(5, ENGLISH);
        company.robot();

        assertThat(people.get(0).types("summary")).contains("Eligible: 5 people");
    }
}
