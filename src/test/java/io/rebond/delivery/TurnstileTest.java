package io.rebond.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Pace;
import io.rebond.chat.WorkspaceRef;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final WorkspaceRef MAIL = new WorkspaceRef("mail", "newsletter");
    private static final Pace ONE = new Pace(Duration.ZERO, 1, 600, 1);

    private final Turnstile turnstile = new Turnstile();

    @Test
    void as_many_are_under_way_as_may_be() {
        assertThat(turnstile.enter(MAIL, ONE)).isTrue();
        assertThat(turnstile.closed()).containsExactly(MAIL);
        assertThat(turnstile.enter(MAIL, ONE)).isFalse();

        turnstile.leave(MAIL);
        assertThat(turnstile.closed()).isEmpty();
        assertThat(turnstile.enter(MAIL, ONE)).isTrue();
    }

    @Test
    void a_workspace_that_rests_is_passed_over_and_no_other() {
        var chat = new WorkspaceRef("slack", "T1");
        turnstile.enter(chat, new Pace(Duration.ofSeconds(1), 200));
        turnstile.enter(MAIL, ONE);
        turnstile.leave(MAIL);
        turnstile.close(MAIL, Duration.ofHours(1));
        assertThat(turnstile.closed()).containsExactly(MAIL);

        turnstile.close(MAIL, Duration.ZERO);
        assertThat(turnstile.closed()).isEmpty();
    }
}
