package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.engagement.Interactions.Tally;
import io.rebond.engagement.Participation.Count;
import io.rebond.engagement.Turnouts.Turnout;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures about communities, before anybody asked whether they may be told. */
@Singleton
public class Indicators {

    private static final Duration RECENT = Duration.ofDays(28);

    private final Interactions interactions;
    private final Turnouts turnouts;
    private final Communities communities;
    private final Clock clock;

    Indicators(Interactions interactions, Turnouts turnouts, Communities communities, Clock clock) {
        this.interactions = interactions;
        this.turnouts = turnouts;
        this.communities = communities;
        this.clock = clock;
    }

    /** Who left the community counts neither above nor below the line. */
    public Participation of(Community community) {
        var population = communities.population(community);
        var ever = within(population, interactions.tallies(community.id(), Instant.EPOCH));
        var since = clock.instant().minus(RECENT);
        var recent = within(population, interactions.tallies(community.id(), since));
        return new Participation(
                population.size(),
                people(ever, act -> true),
                people(recent, Act::isContribution),
                counts(recent, turnouts.since(community.id(), since)));
    }

    /** How many of the community's people acted on something about each topic in that time. */
    public Map<String, Long> peopleByTopic(Community community, Instant from, Instant to) {
        var population = communities.population(community);
        return interactions.about(community.id(), from, to).stream()
                .filter(about -> population.contains(about.pseudonym()))
                .flatMap(about -> Stream.of(about.topics().split(" "))
                        .filter(topic -> !topic.isEmpty())
                        .map(topic -> Map.entry(topic, about.pseudonym())))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
    }

    private static List<Tally> within(Set<Long> population, List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> population.contains(tally.pseudonym()))
                .toList();
    }

    private static long people(List<Tally> tallies, Predicate<Act> counted) {
        return tallies.stream()
                .filter(tally -> counted.test(tally.act()))
                .map(Tally::pseudonym)
                .distinct()
                .count();
    }

    /** Nobody knows whether those of two occasions without names are the same people, so only the larger counts. */
    private static EnumMap<Act, Count> counts(List<Tally> tallies, List<Turnout> turnouts) {
        var counts = new EnumMap<Act, Count>(Act.class);
        tallies.forEach(tally ->
                counts.merge(tally.act(), new Count(tally.times(), 1), (known, more) -> known.plus(tally.times())));
        turnouts.forEach(turnout ->
                counts.merge(turnout.act(), new Count(turnout.people(), turnout.people()), Count::withUnnamed));
        return counts;
    }
}
