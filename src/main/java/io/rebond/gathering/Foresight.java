package io.rebond.gathering;

import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Changes;
import io.rebond.calendar.Planned.Kind;
import io.rebond.chat.Asker;
import io.rebond.chat.Excerpt;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Tells the calendar when people meet. */
@Singleton
class Foresight implements CalendarSource {

    private static final int SHOWN = 60;

    private final Gatherings gatherings;
    private final Stewards stewards;

    Foresight(Gatherings gatherings, Stewards stewards) {
        this.gatherings = gatherings;
        this.stewards = stewards;
    }

    @Override
    public String room() {
        return Subject.FEATURE;
    }

    @Override
    public List<Planned> planned(Asker asker, Community community, Instant from, Instant until) {
        var ahead = gatherings.ahead(community.id(), from).stream()
                .filter(each -> each.plan().at().isBefore(until))
                .filter(each -> stewards.include(asker.member(), each))
                .toList();
        var readable = new HashSet<>(stewards.readable(ahead, asker.member()));
        return ahead.stream()
                .map(each -> new Planned(
                        Subject.FEATURE,
                        "gathering:" + each.id(),
                        each.plan().at(),
                        Kind.GATHERS,
                        Optional.of(each.where()),
                        "",
                        readable.contains(each) ? Excerpt.of(each.plan().title(), SHOWN) : "",
                        false,
                        new Changes("", "event move " + each.id())))
                .toList();
    }
}
