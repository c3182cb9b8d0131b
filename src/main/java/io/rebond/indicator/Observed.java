package io.rebond.indicator;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Purpose;
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
 * @param beside groups that are no figures, and of which everybody sees who or how many they are
 * @param totals numbers that everybody sees of the same matter, such as the one on a button, which counts unrecorded people too
 */
record Observed(
        String name,
        Set<Long> people,
        boolean open,
        List<String> wholes,
        List<Set<Long>> beside,
        List<Integer> totals) {

    static final String TOPIC = "topic:";

    /** Who is in it. */
    static final String TEAM = "team:";

    /** Who of it is activated. */
    static final String TEAM_ACTIVATED = "activated-team:";

    /** Who of it did anything in the four weeks. */
    static final String TEAM_LATELY = "lately-team:";

    /** Who of it did something about a topic. */
    private static final String TEAM_TOPIC = "topic-team:";

    /** Who is in a channel where something was published, other than all of the community. */
    static final String CHANNEL = "channel:";

    /** Who opened something of a topic, and who reacted to it. */
    private static final String TOPIC_OPENED = "opened-topic:";

    private static final String TOPIC_REACTED = "reacted-topic:";

    private static final String OPENED = "opened:";
    private static final String REACTED = "reacted:";

    private static final Pattern OF_TEAM = Pattern.compile("(?:activated|lately|topic)-team:(\\d+).*");

    Observed(String name, Set<Long> people, boolean open, List<String> wholes) {
        this(name, people, open, wholes, List.of(), List.of());
    }

    Observed beside(List<Set<Long>> seen) {
        return new Observed(name, people, open, wholes, seen, totals);
    }

    Observed besideTotals(List<Integer> numbers) {
        return new Observed(name, people, open, wholes, beside, numbers);
    }

    /** Whether everybody sees whom a figure of that name counts. */
    static boolean isOpen(String name) {
        return name.equals(Measure.ELIGIBLE.name()) || name.startsWith(TEAM) || name.startsWith(CHANNEL);
    }

    /** Whether it is of something that was published, and made for four weeks alone. */
    static boolean isOfExhibit(String name) {
        return name.startsWith(OPENED) || name.startsWith(REACTED);
    }

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

    static Observed channel(ChannelRef channel, Set<Long> people) {
        return new Observed(channelName(channel), people, true, List.of());
    }

    /**
     * Who opened something that was published.
     *
     * @param channel the figure of those among whom it stands
     * @param within what it is an item of
     */
    static Observed opened(Purpose subject, Set<Long> people, String channel, List<Purpose> within) {
        var wholes = new ArrayList<>(within.stream().map(Observed::openedName).toList());
        wholes.addAll(List.of(channel, Measure.CLICKED.name()));
        wholes.addAll(Measure.CLICKED.wholes());
        return new Observed(openedName(subject), people, false, wholes);
    }

    /** Who reacted to it, likewise. */
    static Observed reacted(Purpose subject, Set<Long> people, String channel, List<Purpose> within) {
        var wholes = new ArrayList<>(within.stream().map(Observed::reactedName).toList());
        wholes.addAll(List.of(channel, Measure.ACTIVATED.name(), Measure.ELIGIBLE.name()));
        return new Observed(reactedName(subject), people, false, wholes);
    }

    /** Of those who did something about a topic. */
    static Observed topicOpened(String topic, Set<Long> people) {
        var wholes = new ArrayList<>(List.of(TOPIC + topic, Measure.CLICKED.name()));
        wholes.addAll(Measure.CLICKED.wholes());
        return new Observed(topicOpenedName(topic), people, false, wholes);
    }

    static Observed topicReacted(String topic, Set<Long> people) {
        return new Observed(
                topicReactedName(topic),
                people,
                false,
                List.of(TOPIC + topic, Measure.ACTIVATED.name(), Measure.ELIGIBLE.name()));
    }

    static String topicOpenedName(String topic) {
        return TOPIC_OPENED + topic;
    }

    static String topicReactedName(String topic) {
        return TOPIC_REACTED + topic;
    }

    static String channelName(ChannelRef channel) {
        return CHANNEL + channel.id();
    }

    static String openedName(Purpose subject) {
        return OPENED + subject.feature() + ":" + subject.subject();
    }

    static String reactedName(Purpose subject) {
        return REACTED + subject.feature() + ":" + subject.subject();
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
