package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Pace;
import io.rebond.stories.TownClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** An outbox that sends as soon as it may, and people who ask for more, against what Microsoft says a conversation takes. */
class PaceTest {

    private static final Instant BEGIN = Instant.parse("2026-11-17T08:00:00Z");
    private static final int TWO_HOURS = 4_000;

    /** What Microsoft lets into one conversation within a time. */
    private record Window(Duration length, int most) {
        boolean holds(List<Instant> heard) {
            return IntStream.range(0, Math.max(0, heard.size() - most))
                    .allMatch(first -> Duration.between(heard.get(first), heard.get(first + most))
                                    .compareTo(length)
                            >= 0);
        }
    }

    private static final Window HOUR = new Window(Duration.ofHours(1), 1_800);
    private static final List<Window> SHORT = List.of(
            new Window(Duration.ofSeconds(1), 7),
            new Window(Duration.ofSeconds(2), 8),
            new Window(Duration.ofSeconds(30), 60));

    /** When each leaves that is brought so many milliseconds after the one before. */
    private static List<Instant> left(Pace pace, List<Integer> pauses) {
        var left = new ArrayList<Instant>();
        var brought = BEGIN;
        var free = Instant.EPOCH;
        for (int pause : pauses) {
            brought = brought.plusMillis(pause);
            var now = free.isAfter(brought) ? free : brought;
            left.add(now);
            free = pace.freeAfter(free, now);
        }
        return left;
    }

    private static List<Instant> inOrder(List<Instant> some, List<Instant> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }

    private static List<Instant> withoutAPause(Pace pace, int messages) {
        return left(pace, Collections.nCopies(messages, 0));
    }

    @Property(tries = 500)
    void noWindowOfMicrosoftsIsEverOverfull(
            @ForAll @Size(max = 120) List<@IntRange(max = 6_000) Integer> letters,
            @ForAll @Size(max = 120) List<@IntRange(max = 3_000) Integer> answers) {
        var heard = inOrder(left(TeamsPlatform.PACE, letters), left(Beside.PACE, answers));
        assertThat(SHORT).allMatch(window -> window.holds(heard));
    }

    /** The worst that can be: both burst, and neither rests. */
    @Property(tries = 100)
    void nobodyRestsAndNoWindowIsOverfull(@ForAll @IntRange(max = 5_000) int later) {
        var answers = new ArrayList<>(Collections.nCopies(200, 0));
        answers.set(0, later);
        var heard = inOrder(withoutAPause(TeamsPlatform.PACE, 200), left(Beside.PACE, answers));
        assertThat(SHORT).allMatch(window -> window.holds(heard));
    }

    @Test
    void ofAnHourOfAnOutboxThatNeverRestsEightyTwoAreLeftForAnswers() {
        var letters = withoutAPause(TeamsPlatform.PACE, TWO_HOURS);
        assertThat(HOUR.holds(inOrder(letters, Collections.nCopies(82, BEGIN.plusSeconds(1_800)))))
                .isTrue();
        assertThat(HOUR.holds(inOrder(letters, Collections.nCopies(83, BEGIN.plusSeconds(1_800)))))
                .isFalse();
    }

    @Test
    void whatFewMessagesThereAreLeavesAtOnce() {
        var sent = withoutAPause(TeamsPlatform.PACE, 5);
        assertThat(sent.subList(0, 4)).containsOnly(BEGIN);
        assertThat(sent.get(4)).isEqualTo(BEGIN.plusMillis(2_100));
    }

    @Test
    void aConversationThatRestsTakesABurstAgainAndOneThatRestedALittleTakesALittle() {
        var pace = TeamsPlatform.PACE;
        var busy = pace.freeAfter(BEGIN, BEGIN);
        assertThat(busy).isEqualTo(BEGIN.plusMillis(2_100));
        var later = busy.plusMillis(2_100);
        var second = pace.freeAfter(busy, later);
        assertThat(second).isEqualTo(later);
        assertThat(pace.freeAfter(second, later)).isEqualTo(later.plusMillis(2_100));
    }

    @Test
    void whatNobodyWouldWaitForIsNotSaidAndOtherConversationsGoOn() throws DeliveryFailed {
        var clock = new TownClock();
        clock.set(BEGIN);
        var beside = new Beside(clock);
        beside.awaitTurn("@zoe");
        beside.awaitTurn("@zoe");
        // As many are waited for as eleven seconds take.
        clock.set(BEGIN.minusSeconds(11));
        assertThatThrownBy(() -> beside.awaitTurn("@zoe"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("more is asked for at once than Teams takes in one conversation");
        beside.awaitTurn("@liam");
    }
}
