package io.rebond.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollisionTest {

    private static final Planned AT_NINE = sent("09:00", false);

    @Test
    void two_hours_apart_collide_and_a_minute_more_does_not() {
        assertThat(Collision.among(List.of(AT_NINE, sent("11:00", false)), (one, other) -> true))
                .containsExactly(new Collision(AT_NINE, sent("11:00", false)));
        assertThat(Collision.among(List.of(AT_NINE, sent("11:01", false)), (one, other) -> true))
                .isEmpty();
    }

    @Test
    void of_three_at_once_each_pair_is_one() {
        assertThat(Collision.among(List.of(AT_NINE, sent("09:30", false), sent("10:00", false)), (one, other) -> true))
                .hasSize(3);
    }

    @Test
    void what_rests_and_other_readers_collide_with_nothing() {
        assertThat(Collision.among(List.of(AT_NINE, sent("09:00", true)), (one, other) -> true))
                .isEmpty();
        assertThat(Collision.among(List.of(AT_NINE, sent("09:00", false)), (one, other) -> false))
                .isEmpty();
    }

    private static Planned sent(String hour, boolean resting) {
        return new Planned(
                "nudge",
                "nudge:1",
                Instant.parse("2026-11-19T" + hour + ":00Z"),
                Kind.LEAVES,
                Optional.empty(),
                "",
                "",
                resting,
                Planned.Changes.NONE);
    }
}
