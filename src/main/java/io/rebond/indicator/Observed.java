package io.rebond.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is true of a community at the end of a week, before anybody asked whether it may be told.
 *
 * @param name a {@link Measure}, {@link #TOPIC} or {@link #TEAM} and which, or what of a team
 * @param open whether everybody sees who they are anyway, as in a channel or a team
 * @param wholes the figures that this one is a part of
 */
record Observed(String name, Set<Long> people, boolean open, List<String> wholes) {

    static final String TOPIC = "topic:";

    /** Who is in it. */
    static final String TEAM = "team:";

    /** Who of it is activated. */
    static final String TEAM_ACTIVATED = "activated-team:";

    /** Who of it did anything in the four weeks. */
    static final String TEAM_LATELY = "lately-team:";

    /** Who of it did something about a topic. */
    private static final String TEAM_TOPIC = "topic-team:";

    private static final Pattern OF_TEAM = Pattern.compile("(?:activated|lately|topic)-team:(\\d+).*");

    static Observed of(Measure measure, Set<Long> people) {
        return new Observed(measure.name(), people, measure == Measure.ELIGIBLE, measure.wholes());
    }

    static Observed topic(String topic, Set<Long> people) {
        return new Observed(TOPIC + topic, people, false, List.of(Measure.ACTIVATED.name(), Measure.ELIGIBLE.name()));
    }

    static Observed team(long team, Set<Long> people) {
        return new Observed(TEAM + team, people, true, List.of());
    }

    static Observed activated(long team, Set<Long> people) {
        return new Observed(
                TEAM_ACTIVATED + team,
                people,
                false,
                List.of(TEAM + team, Measure.ACTIVATED.name(), Measure.ELIGIBLE.name()));
    }

    static Observed lately(long team, Set<Long> people) {
        return new Observed(TEAM_LATELY + team, people, false, wholesWithin(team));
    }

    static Observed topic(long team, String topic, Set<Long> people) {
        var wholes = new ArrayList<>(List.of(TEAM_LATELY + team, TOPIC + topic));
        wholes.addAll(wholesWithin(team));
        return new Observed(topicOf(team) + topic, people, false, wholes);
    }

    /** What the name of a team's topic begins with. */
    static String topicOf(long team) {
        return TEAM_TOPIC + team + ":";
    }

    /** The figure of the team whose people this one's are some of; empty for what is no team's. */
    static Optional<String> teamOf(String name) {
        var found = OF_TEAM.matcher(name);
        return found.matches() ? Optional.of(TEAM + found.group(1)) : Optional.empty();
    }

    private static List<String> wholesWithin(long team) {
        return List.of(TEAM_ACTIVATED + team, TEAM + team, Measure.ACTIVATED.name(), Measure.ELIGIBLE.name());
    }
}
