package io.rebond.relaunch;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Published;
import io.rebond.chat.Shelf;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Readership;
import io.rebond.engagement.Echoes;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which topics and discussions of a community are quiet, by what stands in its open channels and by figures that were told. */
@Singleton
class Quiet {

    /** As far back as figures are remembered: what is quiet for longer is past. */
    private static final int WEEKS = 13;

    private static final int SHOWN = 3;

    private final SignsOfLife signs;
    private final Indicators indicators;
    private final Echoes echoes;
    private final Playbooks playbooks;
    private final Readership readership;
    private final Shelf shelf;
    private final Limits limits;
    private final Clock clock;

    Quiet(
            SignsOfLife signs,
            Indicators indicators,
            Echoes echoes,
            Playbooks playbooks,
            Readership readership,
            Shelf shelf,
            Limits limits,
            Clock clock) {
        this.signs = signs;
        this.indicators = indicators;
        this.echoes = echoes;
        this.playbooks = playbooks;
        this.readership = readership;
        this.shelf = shelf;
        this.limits = limits;
        this.clock = clock;
    }

    /** Topics, then discussions: what most people cared about comes first. */
    List<Dormant> of(Community community) {
        return Stream.concat(topics(community), discussions(community))
                .sorted(Comparator.comparing(Dormant::isDiscussion)
                        .thenComparing(Comparator.comparing(Dormant::people).reversed())
                        .thenComparing(Dormant::topic)
                        .thenComparing(Dormant::since))
                .toList();
    }

    private Stream<Dormant> topics(Community community) {
        var now = clock.instant();
        var silence = limits.silence(community);
        var silent = signs.topics(open(community));
        silent.values()
                .removeIf(heard ->
                        !Dormant.isSilent(heard, now, silence) || Dormant.isSilent(heard, now, Relaunching.LOOKED_FOR));
        if (silent.isEmpty()) {
            return Stream.empty();
        }
        var told = told(community);
        return silent.entrySet().stream()
                .map(each -> Dormant.of(
                        each.getKey(), each.getValue(), told.getOrDefault(each.getKey(), List.of()), now, silence))
                .flatMap(Optional::stream);
    }

    /** Those that have no answer yet, in which enough people took part to be told. */
    private Stream<Dormant> discussions(Community community) {
        var now = clock.instant();
        int people = playbooks.ruleOf(community).minimum();
        var silent = signs.discussions(open(community)).entrySet().stream()
                .map(each ->
                        Dormant.discussion(each.getKey(), each.getValue(), people, now, limits.pause(), limits.past()))
                .flatMap(Optional::stream)
                .toList();
        if (silent.isEmpty()) {
            return Stream.empty();
        }
        var discussed = echoes.discussed(community, now.minus(limits.past().multipliedBy(2)), people);
        return silent.stream().filter(each -> discussed.contains(each.subject()));
    }

    /** Whether something was heard of it since, or it has its answer. */
    boolean isOver(Relaunch relaunch, Community community) {
        return signs.heard(relaunch, open(community))
                        .filter(relaunch.quietSince()::isBefore)
                        .isPresent()
                || relaunch.isDiscussion() && signs.isSettled(relaunch.subject());
    }

    /** A discussion that no open channel shows any more: nothing can be said of it. */
    boolean isOutOfSight(Relaunch relaunch, Community community) {
        return relaunch.isDiscussion() && !signs.standsIn(relaunch.subject(), open(community));
    }

    /** The open channels where a discussion stands, of those that the person may read. */
    Set<ChannelRef> placesOf(Relaunch relaunch, Community community, MemberRef reader) {
        var places = new HashSet<>(open(community));
        places.retainAll(readership.openTo(reader));
        places.removeIf(place -> !signs.standsIn(relaunch.subject(), Set.of(place)));
        return places;
    }

    /** A discussion that has been quiet for as long as a topic may be: nobody remembers what it was about. */
    boolean isPast(Relaunch relaunch) {
        return relaunch.isDiscussion() && Dormant.isSilent(relaunch.quietSince(), clock.instant(), limits.past());
    }

    /** What was published last of it, of what that person may read. */
    List<Published> lately(Community community, Relaunch relaunch, MemberRef reader) {
        var places = new HashSet<>(open(community));
        places.retainAll(readership.openTo(reader));
        var subjects = relaunch.isDiscussion()
                ? Stream.of(relaunch.subject()).filter(subject -> signs.standsIn(subject, places))
                : signs.latest(relaunch.topic(), places, SHOWN).stream();
        return subjects.flatMap(subject -> shelf.find(subject).stream()).toList();
    }

    /** As people call it: the topic, or the title of what was discussed, as long as it stands in the open. */
    Optional<String> nameOf(Community community, String topic, String subject) {
        return subject.isEmpty()
                ? Optional.of(topic)
                : shelf.find(subject)
                        .filter(found -> signs.standsIn(subject, open(community)))
                        .map(Published::title);
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
