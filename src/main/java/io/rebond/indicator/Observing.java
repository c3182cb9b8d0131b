package io.rebond.indicator;

import io.rebond.chat.Act;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Teams;
import io.rebond.engagement.Rollups;
import io.rebond.engagement.Rollups.Tally;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks who did what by the end of a week. Who left the community counts neither above nor below the line. */
@Singleton
class Observing {

    /** More topics than anybody reads of. */
    private static final int TOPICS = 20;

    /** As many as make a line; a team's figures are the last, and of each there is one per team. */
    private static final int TOPICS_OF_A_TEAM = 3;

    private final Communities communities;
    private final Teams teams;
    private final Rollups rollups;
    private final Receiving receiving;

    Observing(Communities communities, Teams teams, Rollups rollups, Receiving receiving) {
        this.communities = communities;
        this.teams = teams;
        this.rollups = rollups;
        this.receiving = receiving;
    }

    /** From the widest to the narrowest. */
    List<Observed> of(Community community, Week week) {
        var population = communities.population(community);
        var activated = common(rollups.active(community, week.over()), population);
        var observed = new ArrayList<Observed>();
        observed.add(Observed.of(Measure.ELIGIBLE, population));
        observed.add(Observed.of(Measure.ACTIVATED, activated));
        addLately(observed, community, week, population);
        addTeams(observed, community, population, activated);
        addTopics(observed, community, week, population);
        addWithinTeams(observed, community, week, population);
        observed.addAll(receiving.byTopic(community, week, population, topics(observed)));
        observed.addAll(receiving.of(community, week, population));
        return observed;
    }

    private void addLately(List<Observed> observed, Community community, Week week, Set<Long> population) {
        var acts = tallies(community, week, population);
        observed.add(Observed.of(Measure.CONTRIBUTING, people(acts, Act::isContribution)));
        Measure.LADDER.forEach(rung -> observed.add(
                Observed.of(rung, people(acts, act -> act == rung.act().orElseThrow()))));
        var lately = people(acts, act -> true);
        var earlier = rollups.active(community, week.first());
        var shortlyBefore = people(tallies(community, week.previous(), population), act -> true);
        observed.add(Observed.of(Measure.NEW, filtered(lately, person -> !earlier.contains(person))));
        observed.add(Observed.of(
                Measure.RETURNING,
                filtered(lately, person -> earlier.contains(person) && !shortlyBefore.contains(person))));
    }

    private void addTeams(List<Observed> observed, Community community, Set<Long> population, Set<Long> activated) {
        for (var team : teams.in(community.workspace())) {
            var people = common(teams.members(team), population);
            observed.add(Observed.team(team.id(), people));
            observed.add(Observed.activated(team.id(), common(people, activated)));
        }
    }

    private void addTopics(List<Observed> observed, Community community, Week week, Set<Long> population) {
        var byTopic = rollups.byTopic(community, week.first(), week.over());
        observed.addAll(most(byTopic, (topic, people) -> Observed.topic(topic, common(people, population)), TOPICS));
    }

    /** The narrowest of all: beside them nothing else gives way. */
    private void addWithinTeams(List<Observed> observed, Community community, Week week, Set<Long> population) {
        var lately = people(tallies(community, week, population), act -> true);
        var byTopic = rollups.byTopic(community, week.first(), week.over());
        for (var team : teams.in(community.workspace())) {
            var people = common(teams.members(team), population);
            observed.add(Observed.lately(team.id(), common(people, lately)));
            observed.addAll(most(
                    byTopic,
                    (topic, some) -> Observed.topic(team.id(), topic, common(some, people)),
                    TOPICS_OF_A_TEAM));
        }
    }

    private static List<Observed> most(
            Map<String, Set<Long>> byTopic, BiFunction<String, Set<Long>, Observed> observe, int limit) {
        return byTopic.entrySet().stream()
                .map(topic -> observe.apply(topic.getKey(), topic.getValue()))
                .filter(topic -> !topic.people().isEmpty())
                .sorted(Comparator.<Observed>comparingInt(
                                topic -> -topic.people().size())
                        .thenComparing(Observed::name))
                .limit(limit)
                .toList();
    }

    private static List<String> topics(List<Observed> observed) {
        return observed.stream()
                .map(Observed::name)
                .filter(name -> name.startsWith(Observed.TOPIC))
                .map(name -> name.substring(Observed.TOPIC.length()))
                .toList();
    }

    private List<Tally> tallies(Community community, Week week, Set<Long> population) {
        return rollups.tallies(community, week.first(), week.over()).stream()
                .filter(tally -> population.contains(tally.pseudonym()))
                .toList();
    }

    private static Set<Long> people(List<Tally> tallies, Predicate<Act> counted) {
        return tallies.stream()
                .filter(tally -> counted.test(tally.act()))
                .map(Tally::pseudonym)
                .collect(Collectors.toSet());
    }

    private static Set<Long> common(Set<Long> these, Set<Long> those) {
        return filtered(these, those::contains);
    }

    private static Set<Long> filtered(Set<Long> people, Predicate<Long> kept) {
        return people.stream().filter(kept).collect(Collectors.toCollection(HashSet::new));
    }
}
