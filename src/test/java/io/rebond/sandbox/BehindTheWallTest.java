package io.rebond.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Witness.Sight;
import io.rebond.chat.Witness.Step;
import io.rebond.chat.WorkspaceRef;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehindTheWallTest {
    private final BehindTheWall behind = new BehindTheWall(new Curtain());

    @Test
    void oneActAndWhatItLedToAreOneStoryTheNewestFirst() {
        see("a", Step.CAME_IN);
        see("b", Step.CAME_IN);
        see("", Step.QUEUED);
        see("a", Step.HANDLED);
        see("", Step.SENT);
        assertThat(behind.stories())
                .extracting(steps -> steps.stream().map(Sight::step).toList())
                .containsExactly(
                        List.of(Step.SENT),
                        List.of(Step.QUEUED),
                        List.of(Step.CAME_IN),
                        List.of(Step.CAME_IN, Step.HANDLED));
    }

    @Test
    void onlyTheLastOnesAreKept() {
        for (int i = 0; i < 10_000; i++) {
            see("k" + i, Step.CAME_IN);
        }
        assertThat(behind.next()).isEqualTo(10_000);
        assertThat(behind.stories()).hasSize(BehindTheWall.KEPT);
        assertThat(behind.stories().get(0).get(0).cause()).isEqualTo("k9999");
    }

    @Test
    void otherCompaniesAreNotWatched() {
        assertThat(behind.watches(Company.WORKSPACE)).isTrue();
        assertThat(behind.watches(new WorkspaceRef("slack", "T1"))).isFalse();
    }

    @Test
    void aRingGivesWhatIsStillThereFromANumberOn() {
        var ring = new Ring<String>(3);
        for (var each : List.of("a", "b", "c", "d")) {
            ring.add(each);
        }
        assertThat(ring.since(0)).extracting(Ring.Numbered::value).containsExactly("b", "c", "d");
        assertThat(ring.since(3)).extracting(Ring.Numbered::number).containsExactly(3L);
        assertThat(ring.since(4)).isEmpty();
        assertThat(ring.next()).isEqualTo(4);
    }

    private void see(String cause, Step step) {
        behind.saw(new Sight(Company.WORKSPACE, cause, step, "", Instant.EPOCH));
    }
}
