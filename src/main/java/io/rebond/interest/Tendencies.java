package io.rebond.interest;

import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Interests;
import io.rebond.directory.Playbooks;
import io.rebond.engagement.Indicators;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which topics rise and fade in a community, and which are asked for and not covered, four weeks against the four before. */
@Singleton
class Tendencies {

    private static final Duration PERIOD = Duration.ofDays(28);

    /**
     * @param people how many acted on it lately
     * @param before how many in the period before
     */
    record Tendency(String topic, long people, long before) {

        /** By a half and more: less is noise among so few. */
        boolean rises() {
            return people > before && 2 * people >= 3 * before;
        }

        boolean fades() {
            return people < before && 3 * people <= 2 * before;
        }
    }

    /** @param followers how many of the community's people follow it */
    record Wanted(String topic, long followers) {}

    private final Indicators indicators;
    private final Interests interests;
    private final Coverage coverage;
    private final Communities communities;
    private final Playbooks playbooks;
    private final Clock clock;

    Tendencies(
            Indicators indicators,
            Interests interests,
            Coverage coverage,
            Communities communities,
            Playbooks playbooks,
            Clock clock) {
        this.indicators = indicators;
        this.interests = interests;
        this.coverage = coverage;
        this.communities = communities;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    List<Tendency> rising(Community community) {
        return told(community, Tendency::rises);
    }

    List<Tendency> fading(Community community) {
        return told(community, Tendency::fades);
    }

    /** Followed by enough people to be told, and on which nothing was published lately. */
    List<Wanted> notCovered(Community community) {
        var covered = coverage.since(
                community, clock.instant().minus(PERIOD).atZone(ZoneOffset.UTC).toLocalDate());
        return wanted(community).stream()
                .filter(wanted -> !covered.containsKey(wanted.topic()))
                .toList();
    }

    /** The topics that most people follow, where they are enough to be told. */
    List<Wanted> wanted(Community community) {
        var rule = playbooks.ruleOf(community);
        long all = communities.population(community).size();
        return interests.followers(community).entrySet().stream()
                .filter(entry -> rule.shows(entry.getValue(), all))
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Wanted::followers).reversed().thenComparing(Wanted::topic))
                .toList();
    }

    /** Both figures must be about enough people, or about nobody at all, before their difference says anything. */
    private List<Tendency> told(Community community, Predicate<Tendency> tendency) {
        var rule = playbooks.ruleOf(community);
        long all = communities.population(community).size();
        var now = clock.instant();
        var lately = indicators.peopleByTopic(community, now.minus(PERIOD), now);
        var before = indicators.peopleByTopic(community, now.minus(PERIOD.multipliedBy(2)), now.minus(PERIOD));
        return Stream.concat(lately.keySet().stream(), before.keySet().stream())
                .distinct()
                .sorted()
                .map(topic -> new Tendency(topic, of(lately, topic), of(before, topic)))
                .filter(each -> isTold(each.people(), all, rule) && isTold(each.before(), all, rule))
                .filter(tendency)
                .toList();
    }

    private static boolean isTold(long people, long all, SuppressionRule rule) {
        return people == 0 || rule.shows(people, all);
    }

    private static long of(Map<String, Long> people, String topic) {
        return people.getOrDefault(topic, 0L);
    }
}
