package io.rebond.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CurtainTest {

    private final Curtain curtain = new Curtain(Duration.ZERO);

    @Test
    void nobodyActsWhoseWaitingWasInVain() {
        curtain.lower();
        assertThatThrownBy(curtain::await).isInstanceOf(Curtain.StillDown.class);

        curtain.raise();
        assertThatCode(curtain::await).doesNotThrowAnyException();
    }
}
