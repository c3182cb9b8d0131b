package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Everybody votes at once, each fourth of them twice: nobody's vote is lost, and the message is changed no more often than
 * the platform takes. {@code -Drebond.rush.voters=5000} has more of them.
 */
abstract class PollRushContract extends Story {

    private static final int VOTERS = Integer.getInteger("rebond.rush.voters", 240);
    private static final int HANDS = 8;
    private static final int NEWCOMERS = 80;
    private static final List<String> OPTIONS = List.of("Aa", "Bb", "Cc");

    /** As Slack has it: one message a second in a channel. */
    private static final Pace SECOND_BY_SECOND = new Pace(Duration.ofSeconds(1), 1_000_000);

    private static int firstChoice(int voter) {
        return voter % OPTIONS.size();
    }

    private static int lastChoice(int voter) {
        return voter % 4 == 0 ? (voter + 1) % OPTIONS.size() : firstChoice(voter);
    }

    @Test
    void of_a_rush_every_vote_counts_and_the_message_keeps_the_platforms_pace() throws Exception {
        var people = company.people(VOTERS, ENGLISH);
        people.get(0).types("poll \"Which?\" \"Aa\" \"Bb\" \"Cc\"");
        var standing = company.standing().get(0);
        company.town.keeps(SECOND_BY_SECOND);
        long begun = System.nanoTime();
        together(IntStream.range(0, HANDS)
                .<Callable<Void>>mapToObj(hand -> () -> vote(people, hand, standing))
                .toList());

        assertThat(company.wall().get(0)).contains(expected());
        var edits = company.standing().get(0).looks().size() - 1;
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        assertThat((long) edits).isBetween(1L, seconds + 2);
    }

    /** Each of them is told first what is recorded: more messages than the platform takes in a minute. */
    @Test
    void the_notices_of_many_newcomers_do_not_hold_up_the_poll() {
        var people = company.people(NEWCOMERS, ENGLISH);
        company.town.keeps(new Pace(Duration.ofSeconds(1), NEWCOMERS - 20));
        people.get(0).types("poll \"Which?\"");
        var standing = company.standing().get(0);
        people.forEach(member -> member.pressesIn(standing, "Yes", "", Member.key()));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> now(standing).contains("Yes · " + NEWCOMERS + " votes 100 %"));
        letTheRestLeave();
    }

    private String now(Town.Post poll) {
        return company.town.posts().stream()
                .filter(post -> post.ref().equals(poll.ref()))
                .map(post -> InWords.of(post.now()))
                .findFirst()
                .orElseThrow();
    }

    /** The next story is not to wait for this one's notices. */
    private void letTheRestLeave() {
        var workspace = company.home().workspace().id();
        company.town.keeps(Town.AT_ONCE);
        company.database.useHandle(handle -> {
            handle.execute("delete from budget where workspace = ?", workspace);
            handle.execute("update lane set free_at = current_timestamp where workspace = ?", workspace);
        });
    }

    private static Void vote(List<Member> people, int hand, Town.Post poll) {
        for (int voter = hand; voter < people.size(); voter += HANDS) {
            var choices = List.of(firstChoice(voter), lastChoice(voter));
            for (int choice : choices.stream().distinct().toList()) {
                people.get(voter).pressesIn(poll, OPTIONS.get(choice), "", Member.key());
            }
        }
        return null;
    }

    private static String expected() {
        var lines = new ArrayList<String>();
        for (int option = 0; option < OPTIONS.size(); option++) {
            int meant = option;
            long votes = IntStream.range(0, VOTERS)
                    .filter(voter -> lastChoice(voter) == meant)
                    .count();
            lines.add(OPTIONS.get(option) + " · " + votes + " votes " + Math.round(100.0 * votes / VOTERS) + " %");
        }
        return String.join("\n", lines);
    }
}
