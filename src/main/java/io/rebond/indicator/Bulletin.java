package io.rebond.indicator;

import io.rebond.chat.ChannelRef;
import io.rebond.privacy.SuppressionRule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of a community that are told for a week. */
public final class Bulletin {

    private final Week week;
    private final Map<String, Integer> told;
    private final SuppressionRule rule;

    /** @param rule as it is today: a community may have agreed on a larger group since */
    Bulletin(Week week, Map<String, Integer> told, SuppressionRule rule) {
        this.week = week;
        this.told = Map.copyOf(told);
        this.rule = rule;
    }

    public Week week() {
        return week;
    }

    /** How many people; empty where it is withheld. */
    public Optional<Integer> people(Measure measure) {
        return told(measure.name());
    }

    /** How many of a team's people are activated. */
    public Optional<Integer> activated(long team) {
        return told(Observed.TEAM_ACTIVATED + team);
    }

    /** How many people of the community a team has. */
    public Optional<Integer> eligible(long team) {
        return told(Observed.TEAM + team);
    }

    /** How many of a team's people did anything in the four weeks. */
    public Optional<Integer> lately(long team) {
        return told(Observed.TEAM_LATELY + team);
    }

    /** How many people did something about each topic, of those that may be told. */
    public Map<String, Integer> topics() {
        return topics(Observed.TOPIC);
    }

    /** How many of a team's people did something about each topic, of those that may be told. */
    public Map<String, Integer> topics(long team) {
        return topics(Observed.topicOf(team));
    }

    /** How many people opened something of a topic; empty where it is withheld. */
    public Optional<Integer> opened(String topic) {
        return told(Observed.topicOpenedName(topic));
    }

    /** How many reacted to something of a topic; likewise. */
    public Optional<Integer> reacted(String topic) {
        return told(Observed.topicReactedName(topic));
    }

    /** How many people of the community are in a channel. */
    Optional<Integer> in(ChannelRef channel) {
        var name = Observed.channelName(channel);
        return told.containsKey(name) ? told(name) : people(Measure.ELIGIBLE);
    }

    /** How many of a channel's people a figure of that name counts. */
    Optional<Integer> within(ChannelRef channel, String name) {
        return told(name).filter(people -> rule.shows(people, in(channel).orElse(0)));
    }

    private Map<String, Integer> topics(String prefix) {
        var topics = new TreeMap<String, Integer>();
        told.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> told(name)
                .ifPresent(people -> topics.put(name.substring(prefix.length()), people)));
        return topics;
    }

    private Optional<Integer> told(String name) {
        return Optional.ofNullable(told.get(name)).filter(rule::shows).filter(people -> leavesEnough(name, people));
    }

    private boolean leavesEnough(String name, int people) {
        if (Observed.isOpen(name)) {
            return true;
        }
        return Stream.concat(Stream.of(Measure.ELIGIBLE.name()), Observed.teamOf(name).stream())
                .allMatch(whole -> rule.shows(people, told.getOrDefault(whole, 0)));
    }
}
