package io.rebond.relaunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DormantTest {

    private static final Instant HEARD = Instant.parse("2026-11-17T08:00:00Z");
    private static final Duration SILENCE = Duration.ofDays(28);

    @Test
    void what_people_cared_about_is_quiet_from_the_moment_on_at_which_the_silence_is_long_enough() {
        var then = HEARD.plus(SILENCE);
        assertThat(Dormant.of("java", HEARD, List.of(6, 11, 8), then, SILENCE))
                .contains(new Dormant("java", "", HEARD, 11));
        assertThat(Dormant.of("java", HEARD, List.of(6, 11, 8), then.minusNanos(1), SILENCE))
                .isEmpty();
    }

    @Test
    void what_was_never_told_is_not_called_quiet_however_long_it_is_silent() {
        assertThat(Dormant.of("java", HEARD, List.of(), HEARD.plus(Duration.ofDays(400)), SILENCE))
                .isEmpty();
    }

    @Test
    void a_discussion_is_quiet_after_its_own_pause_and_past_when_a_topic_would_be_quiet() {
        var pause = Duration.ofDays(7);
        assertThat(discussed(pause.minusNanos(1))).isEmpty();
        assertThat(discussed(pause)).contains(new Dormant("", "item:1", HEARD, 5));
        assertThat(discussed(SILENCE.minusNanos(1))).isNotEmpty();
        assertThat(discussed(SILENCE)).isEmpty();
    }

    private static Optional<Dormant> discussed(Duration after) {
        return Dormant.discussion("item:1", HEARD, 5, HEARD.plus(after), Duration.ofDays(7), SILENCE);
    }

    @Property
    void a_later_sign_of_life_never_makes_it_quiet(
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 100) int later,
            @ForAll @Size(max = 13) List<@IntRange(min = 5, max = 500) Integer> told) {
        var now = HEARD.plus(Duration.ofDays(days));
        if (Dormant.of("java", HEARD, told, now, SILENCE).isEmpty()) {
            assertThat(Dormant.of("java", HEARD.plus(Duration.ofDays(later)), told, now, SILENCE))
                    .isEmpty();
        }
    }
}
