package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.privacy.RetentionDay;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What polls keep about people is theirs to see, and goes when they say so or when it is old. */
abstract class PollDataContract extends Story {

    @Inject
    RetentionDay retention;

    @Test
    void a_member_sees_their_votes_and_their_polls() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("poll \"Which day?\" \"Monday\" \"Friday\" --votes 2");
        ada.presses("Monday", "");
        ada.presses("Friday", "");
        company.settled();

        assertThat(ada.types("privacy export"))
                .contains("**Voted**  Which day? Monday, Friday\n")
                .contains("**Poll asked**  Which day?  2026-11-17 08:00 UTC");
    }

    @Test
    void erasing_takes_the_votes_out_of_open_polls_and_leaves_the_totals_of_closed_ones() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types("poll \"Which day?\" \"Monday\" \"Friday\"");
        ada.presses("Monday", "");
        alan.presses("Monday", "");
        ada.types("poll close");
        ada.types("poll \"Which hour?\" \"Nine\" \"Ten\"");
        ada.presses("Nine", "");
        alan.presses("Nine", "");
        ada.types("privacy erase");
        ada.presses("Erase everything");

        assertThat(company.wall().get(0)).contains("asked by a member", "Monday · 2 votes 100 %");
        assertThat(company.wall().get(1)).contains("asked by a member", "Nine · 1 vote 100 %");
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
    }

    @Test
    void votes_that_are_old_go_and_the_totals_of_closed_polls_stay() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("poll \"Which day?\" \"Monday\" \"Friday\"");
        ada.presses("Monday", "");
        ada.types("poll close");
        company.settled();
        clock.pass(Duration.ofDays(370));
        retention.comes();

        assertThat(ada.types("privacy export")).doesNotContain("**Voted**");
        assertThat(ada.types("poll results")).contains("Monday · 1 vote 100 %");
    }
}
