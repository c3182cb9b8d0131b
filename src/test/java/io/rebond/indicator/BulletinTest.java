package io.rebond.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.privacy.SomeRule;
import io.rebond.privacy.SuppressionRule;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was told passes the rule as it is today. */
class BulletinTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    private static Bulletin by(SuppressionRule rule) {
        var told = Map.of(
                "ELIGIBLE", 60,
                "ACTIVATED", 30,
                "team:1", 20,
                "activated-team:1", 14,
                "lately-team:1", 14,
                "topic-team:1:java", 14,
                "topic-team:12:ai", 6,
                "team:12", 20);
        return new Bulletin(WEEK, told, rule);
    }

    @Test
    void ofATeamAsManyAreLeftOverAsTheCommunityHasAgreedOnSince() {
        assertThat(by(SomeRule.ofFive()).activated(1)).contains(14);
        assertThat(by(SomeRule.ofFive().atLeast(6)).activated(1)).contains(14);
        assertThat(by(SomeRule.ofFive().atLeast(7)).activated(1)).isEmpty();
        assertThat(by(SomeRule.ofFive().atLeast(7)).eligible(1)).contains(20);
    }

    @Test
    void soItIsOfWhatATeamDidLatelyAndOfEachOfItsTopics() {
        var six = by(SomeRule.ofFive().atLeast(6));
        assertThat(six.lately(1)).contains(14);
        assertThat(six.topics(1)).isEqualTo(Map.of("java", 14));
        assertThat(six.topics(12)).isEqualTo(Map.of("ai", 6));
        var seven = by(SomeRule.ofFive().atLeast(7));
        assertThat(seven.lately(1)).isEmpty();
        assertThat(seven.topics(1)).isEmpty();
        assertThat(seven.topics(12)).isEmpty();
        assertThat(seven.topics()).isEmpty();
    }
}
