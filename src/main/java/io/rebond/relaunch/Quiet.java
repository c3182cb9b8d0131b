package io.rebond.relaunch;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Published;
import io.rebond.chat.Shelf;
import io.rebond.directory.Community;
import io.rebond.directory.Readership;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which topics of a community are quiet, by what stands in its open channels and by figures that were told. */
@Singleton
class Quiet {

    /** As far back as figures are remembered: what is quiet for longer is past. */
    private static final int WEEKS = 13;

    private static final int SHOWN = 3;

    private final SignsOfLife signs;
    private final Indicators indicators;
    private final Readership readership;
    private final Shelf shelf;
    private final RelaunchConfig config;
    private final Clock clock;

    Quiet(
            SignsOfLife signs,
            Indicators indicators,
            Readership readership,
            Shelf shelf,
            RelaunchConfig config,
            Clock clock) {
        this.signs = signs;
        this.indicators = indicators;
        this.readership = readership;
        this.shelf = shelf;
        this.config = config;
        this.clock = clock;
    }

    /** What most people cared about comes first. */
    List<Dormant> topics(Community community) {
        var now = clock.instant();
        var silent = signs.heard(open(community));
        silent.values().removeIf(heard -> !Dormant.isSilent(heard, now, config.silence()));
        if (silent.isEmpty()) {
            return List.of();
        }
        var told = told(community);
        return silent.entrySet().stream()
                .map(each -> Dormant.of(
                        each.getKey(),
                        each.getValue(),
                        told.getOrDefault(each.getKey(), List.of()),
                        now,
                        config.silence()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Dormant::people).reversed().thenComparing(Dormant::topic))
                .toList();
    }

    Optional<Instant> heard(Community community, String topic) {
        return Optional.ofNullable(signs.heard(open(community)).get(topic));
    }

    /** What was published last, of what that person may read. */
    List<Published> lately(Community community, String topic, MemberRef reader) {
        var places = new HashSet<>(open(community));
        places.retainAll(readership.openTo(reader));
        return signs.latest(topic, places, SHOWN).stream()
                .flatMap(subject -> shelf.find(subject).stream())
                .toList();
    }

    private Set<ChannelRef> open(Community community) {
        return readership.openPlaces(community).keySet();
    }

    private Map<String, List<Integer>> told(Community community) {
        return indicators.latest(community).stream()
                .flatMap(latest -> Stream.concat(
                        Stream.of(latest),
                        IntStream.range(1, WEEKS)
                                .mapToObj(weeks -> indicators.of(
                                        community, latest.week().monday().minusWeeks(weeks)))
                                .flatMap(Optional::stream)))
                .map(Bulletin::topics)
                .flatMap(topics -> topics.entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
