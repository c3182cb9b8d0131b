package io.rebond.moment;

import io.rebond.chat.Act;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Showcase;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.chat.Tallied;
import io.rebond.directory.Community;
import io.rebond.directory.Readership;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rooms have put into a community's open channels, each kind by itself. */
@Singleton
class Posted {

    /** As many of a kind as five a week. */
    private static final int MOST = 60;

    /**
     * @param feature the room
     * @param acts by which people answer it
     */
    record Kind(String feature, List<Exhibit> exhibits, Set<Act> acts) {

        Kind since(Instant from) {
            return new Kind(
                    feature,
                    exhibits.stream()
                            .filter(exhibit -> !exhibit.at().isBefore(from))
                            .toList(),
                    acts);
        }
    }

    private final Instance<Showcase> showcases;
    private final Instance<Tallied> tallied;
    private final Readership readership;

    Posted(Instance<Showcase> showcases, Instance<Tallied> tallied, Readership readership) {
        this.showcases = showcases;
        this.tallied = tallied;
        this.readership = readership;
    }

    List<Kind> in(Community community, Instant from, Instant before) {
        var open = readership.openPlaces(community).keySet();
        var shown = showcases.stream()
                .flatMap(room ->
                        kinds(room.exhibits(community.id(), from, before, MOST), EnumSet.allOf(Act.class), open));
        var counted = tallied.stream()
                .flatMap(room -> kinds(room.exhibits(community.id(), from, before, MOST), Set.of(room.act()), open));
        return Stream.concat(shown, counted).toList();
    }

    private static Stream<Kind> kinds(List<Exhibit> exhibits, Set<Act> acts, Set<ChannelRef> open) {
        return exhibits.stream()
                .filter(exhibit -> open.contains(exhibit.where()))
                .collect(Collectors.groupingBy(exhibit -> exhibit.whole().feature()))
                .entrySet()
                .stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue(), acts));
    }
}
