package io.rebond.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of figures, so that the next ones can stand beside them. */
abstract class BulletinsContract {

    private static final Week FIRST = new Week(LocalDate.of(2026, 11, 9));
    private static final Week SECOND = new Week(LocalDate.of(2026, 11, 16));
    private static final Week THIRD = new Week(LocalDate.of(2026, 11, 23));

    /** Numbers of which no other test has heard. */
    private static final long SOMEBODY = 1_000_000_000L;

    @Inject
    Bulletins bulletins;

    @Inject
    IndicatorRecord record;

    @Inject
    Communities communities;

    private Community community;
    private long first;

    @BeforeEach
    void begin() {
        first = SOMEBODY + Math.abs(UUID.randomUUID().hashCode()) * 1_000L;
        var channel = new ChannelRef(new WorkspaceRef("town", UUID.randomUUID().toString()), "C1");
        community = QuarkusTransaction.requiringNew().call(() -> communities.of(channel));
        tell(FIRST, 7);
        tell(SECOND, 12);
    }

    private void tell(Week week, int people) {
        var past = bulletins.before(community, week);
        var counted = Map.of("ACTIVATED", people(0, people), "CLICKED", people(0, 3));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(bulletins.begin(community, week)).isTrue();
            bulletins.put(community, week, new Compilation(Map.of("ACTIVATED", people), counted), past);
        });
    }

    private Set<Long> people(int from, int to) {
        return LongStream.range(first + from, first + to).boxed().collect(Collectors.toSet());
    }

    @Test
    void aChannelIsNamedAsLongAsItsPlatformNamesIt() {
        var name = Observed.channelName(
                new ChannelRef(community.workspace(), "19:" + "a".repeat(178) + "@thread.tacv2;long"));
        var past = bulletins.before(community, THIRD);
        QuarkusTransaction.requiringNew().run(() -> {
            bulletins.begin(community, THIRD);
            bulletins.put(community, THIRD, new Compilation(Map.of(name, 9), Map.of(name, people(0, 9))), past);
        });

        assertThat(bulletins.told(community, THIRD)).isEqualTo(Map.of(name, 9));
    }

    @Test
    void eachWeekIsToldOnceAndNothingThatWasWithheld() {
        assertThat(bulletins.told(community, FIRST)).isEqualTo(Map.of("ACTIVATED", 7));
        assertThat(bulletins.told(community, SECOND)).isEqualTo(Map.of("ACTIVATED", 12));
        assertThat(QuarkusTransaction.requiringNew().call(() -> bulletins.begin(community, SECOND)))
                .isFalse();
        assertThat(bulletins.isOut(community, THIRD)).isFalse();
    }

    @Test
    void whomTheLastFiguresCountAndWhatWasToldIsKnown() {
        var past = bulletins.before(community, THIRD);

        assertThat(past.counted("ACTIVATED")).isEqualTo(people(0, 12));
        assertThat(past.counted("CLICKED")).isEqualTo(people(0, 3));
        assertThat(past.known()).containsExactlyInAnyOrder(people(0, 7), people(0, 12));
    }

    @Test
    void afterAQuarterAnOldFigureIsForgotten() {
        assertThat(bulletins
                        .before(community, new Week(FIRST.monday().plusWeeks(14)))
                        .known())
                .containsExactly(people(0, 12));
    }

    @Test
    void whoIsForgottenLeavesANumberThatStandsForNobody() {
        QuarkusTransaction.requiringNew().run(() -> bulletins.forget(first));
        var past = bulletins.before(community, THIRD);

        assertThat(past.counted("ACTIVATED")).hasSize(12).doesNotContain(first).containsAll(people(1, 12));
        assertThat(past.known())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group).doesNotContain(first).anyMatch(number -> number < 0));
        assertThat(bulletins.counting(first)).isZero();
    }

    /** Nothing of what these people did is in the roll-ups any more. */
    @Test
    void whoWaitsInAFigureLongerThanAnythingIsKeptIsForgotten() {
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> record.expire(Instant.parse("2026-11-12T00:00:00Z"), 1_000)))
                .isGreaterThanOrEqualTo(7);

        assertThat(bulletins.before(community, THIRD).counted("ACTIVATED"))
                .hasSize(12)
                .doesNotContainAnyElementsOf(people(0, 7))
                .containsAll(people(7, 12));
    }
}
