package io.rebond.indicator;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Purpose;
import io.rebond.chat.WorkspaceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some company, week after week: people come, go, are in overlapping teams, and are more or less active. */
final class Organisation {

    private static final ChannelRef CHANNEL = new ChannelRef(new WorkspaceRef("town", "any"), "C1");
    private static final List<String> TOPICS = List.of("java", "ai", "security");

    private final Random random;
    private final Map<Long, Double> keenness = new HashMap<>();
    private final Map<Long, Set<Long>> teams = new HashMap<>();
    /** Who is in the channel where editions go. */
    private final Set<Long> readers;

    private final List<Set<Long>> active = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private long newest;

    /** An item of an edition in the channel, and who did what with it so far. */
    private record Shown(int week, Purpose item, Set<Long> opened, Set<Long> useful, Set<Long> answered) {

        Set<Long> reacted() {
            var either = new HashSet<>(useful);
            either.addAll(answered);
            return either;
        }
    }

    Organisation(long seed) {
        random = new Random(seed);
        readers = new HashSet<>();
        join(8 + random.nextInt(60));
        for (long team = 0; team < random.nextInt(5); team++) {
            double share = 0.1 + 0.5 * random.nextDouble();
            teams.put(team, some(keenness.keySet(), person -> random.nextDouble() < share));
        }
    }

    /** What a week was, and the people of the next. */
    List<Observed> live() {
        var observed = week();
        keenness.keySet().removeIf(person -> random.nextDouble() < 0.03);
        join(random.nextInt(random.nextInt(4) == 0 ? 8 : 3));
        return observed;
    }

    private void join(int people) {
        for (int joiner = 0; joiner < people; joiner++) {
            long person = newest++;
            keenness.put(person, Math.pow(random.nextDouble(), 0.3 + 2 * random.nextDouble()));
            if (random.nextInt(4) > 0) {
                readers.add(person);
            }
            teams.values().stream().filter(team -> random.nextInt(3) == 0).forEach(team -> team.add(person));
        }
    }

    private List<Observed> week() {
        var people = Set.copyOf(keenness.keySet());
        var observed = new ArrayList<Observed>();
        var rungs = rungs(people);
        var contributing = union(rungs, Measure.USEFUL, Measure.VOTED, Measure.REPLIED, Measure.PROPOSED);
        var lately = union(rungs, Measure.LADDER.toArray(Measure[]::new));
        var earlier = common(past(0), people);
        active.add(lately);
        var activated = common(past(0), people);
        observed.add(Observed.of(Measure.ELIGIBLE, people));
        observed.add(Observed.of(Measure.ACTIVATED, activated));
        observed.add(Observed.of(Measure.CONTRIBUTING, contributing));
        Measure.LADDER.forEach(rung -> observed.add(Observed.of(rung, rungs.get(rung))));
        observed.add(Observed.of(Measure.NEW, some(lately, person -> !earlier.contains(person))));
        var before = past(Math.max(0, active.size() - 3));
        observed.add(Observed.of(
                Measure.RETURNING, some(earlier, person -> lately.contains(person) && !before.contains(person))));
        teams.forEach((team, members) -> {
            observed.add(Observed.team(team, common(members, people)));
            observed.add(Observed.activated(team, common(members, activated)));
        });
        var byTopic = TOPICS.stream()
                .collect(Collectors.toMap(topic -> topic, topic -> some(lately, any -> random.nextBoolean())));
        TOPICS.forEach(topic -> observed.add(Observed.topic(topic, byTopic.get(topic))));
        teams.forEach((team, members) -> {
            var within = common(members, people);
            observed.add(Observed.lately(team, common(within, lately)));
            observed.add(Observed.topic(team, TOPICS.get(0), common(within, byTopic.get(TOPICS.get(0)))));
        });
        TOPICS.forEach(topic -> {
            observed.add(Observed.topicOpened(topic, common(byTopic.get(topic), rungs.get(Measure.CLICKED))));
            observed.add(Observed.topicReacted(topic, common(byTopic.get(topic), rungs.get(Measure.USEFUL))));
        });
        addShown(observed, common(readers, people), rungs);
        return observed;
    }

    /** Two items a week, of which those of this and the last are still told; who is in their channel does things with them. */
    private void addShown(List<Observed> observed, Set<Long> channel, Map<Measure, Set<Long>> rungs) {
        int week = active.size();
        var edition = new Purpose("digest", "edition:" + week);
        IntStream.range(0, 2)
                .forEach(place -> shown.add(new Shown(
                        week,
                        new Purpose("digest", "item:" + week + place),
                        new HashSet<>(),
                        new HashSet<>(),
                        new HashSet<>())));
        shown.removeIf(item -> item.week() < week - 1);
        shown.forEach(item -> {
            item.opened().addAll(some(common(rungs.get(Measure.CLICKED), channel), any -> random.nextBoolean()));
            item.useful().addAll(some(common(rungs.get(Measure.USEFUL), channel), any -> random.nextBoolean()));
            item.answered().addAll(some(common(rungs.get(Measure.REPLIED), channel), any -> random.nextInt(4) == 0));
        });
        observed.add(Observed.channel(CHANNEL, channel));
        var latest = shown.stream().filter(item -> item.week() == week).toList();
        observed.add(Observed.opened(edition, common(all(latest, Shown::opened), channel), channelName(), List.of()));
        observed.add(Observed.reacted(edition, common(all(latest, Shown::reacted), channel), channelName(), List.of()));
        shown.forEach(item -> {
            var within = List.of(new Purpose("digest", "edition:" + item.week()));
            var inSight = List.of(common(item.useful(), channel), common(item.answered(), channel));
            observed.add(Observed.opened(item.item(), common(item.opened(), channel), channelName(), within)
                    .beside(inSight));
            observed.add(Observed.reacted(item.item(), common(item.reacted(), channel), channelName(), within)
                    .beside(inSight));
        });
    }

    private static String channelName() {
        return Observed.channelName(CHANNEL);
    }

    private static Set<Long> all(List<Shown> items, Function<Shown, Set<Long>> who) {
        return items.stream().flatMap(item -> who.apply(item).stream()).collect(Collectors.toSet());
    }

    private Map<Measure, Set<Long>> rungs(Set<Long> people) {
        return IntStream.range(0, Measure.LADDER.size())
                .boxed()
                .collect(Collectors.toMap(
                        Measure.LADDER::get,
                        rung -> some(people, person -> random.nextDouble() < keenness.get(person) / (1 + 0.6 * rung))));
    }

    /** Who was active from that week on. */
    private Set<Long> past(int from) {
        return active.subList(from, active.size()).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<Long> union(Map<Measure, Set<Long>> rungs, Measure... measures) {
        return List.of(measures).stream()
                .flatMap(measure -> rungs.get(measure).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Long> common(Set<Long> these, Set<Long> those) {
        return some(these, those::contains);
    }

    private static Set<Long> some(Set<Long> people, Predicate<Long> who) {
        return people.stream().sorted().filter(who).collect(Collectors.toCollection(HashSet::new));
    }
}
