package io.rebond.indicator;

import java.util.List;
import java.util.Set;

/**
 * What is true of a community at the end of a week, before anybody asked whether it may be told.
 *
 * @param name a {@link Measure}, {@link #TOPIC} or {@link #TEAM} and which
 * @param open whether everybody sees who they are anyway, as in a channel or a team
 * @param wholes the figures that this one is a part of
 */
record Observed(String name, Set<Long> people, boolean open, List<String> wholes) {

    static final String TOPIC = "topic:";

    /** Who is in it. */
    static final String TEAM = "team:";

    /** Who of it is activated. */
    static final String TEAM_ACTIVATED = "activated-team:";

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
}
