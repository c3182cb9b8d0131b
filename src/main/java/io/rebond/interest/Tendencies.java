package io.rebond.interest;

import io.rebond.directory.Community;
import io.rebond.directory.Followers;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
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
     * @param people how many did something about it in the last four weeks; null where it is not told
     * @param before how many in the four weeks before
     */
    record Tendency(String topic, Integer people, Integer before) {

        /** By a half and more: less is noise among so few. */
        boolean rises() {
            return people != null && (before == null || 2 * people >= 3 * before);
        }

        boolean fades() {
            return before != null && (people == null || 3 * people <= 2 * before);
        }
    }

    /** @param followers how many of the community's people follow it */
    record Wanted(String topic, long followers) {}

    private final Indicators indicators;
    private final Followers followers;
    private final Coverage coverage;
    private final Clock clock;

    Tendencies(Indicators indicators, Followers followers, Coverage coverage, Clock clock) {
        this.indicators = indicators;
        this.followers = followers;
        this.coverage = coverage;
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
        return followers.told(community).entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Wanted::followers).reversed().thenComparing(Wanted::topic))
                .toList();
    }

    /** Between figures that were told, each at its time: what is too small to be told may rise, but not from nothing. */
    private List<Tendency> told(Community community, Predicate<Tendency> tendency) {
        var bulletin = indicators.latest(community);
        var lately = bulletin.map(Bulletin::topics).orElse(Map.of());
        var before = bulletin.flatMap(told -> indicators.before(told, community))
                .map(Bulletin::topics)
                .orElse(Map.of());
        return Stream.concat(lately.keySet().stream(), before.keySet().stream())
                .distinct()
                .sorted()
                .map(topic -> new Tendency(topic, lately.get(topic), before.get(topic)))
                .filter(tendency)
                .toList();
    }
}
