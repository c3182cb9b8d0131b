package io.rebond.gratitude;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Published;
import io.rebond.chat.Shelf;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Readership;
import io.rebond.engagement.Echoes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people put forward and enough others found useful, as it reads now. */
@Singleton
class Works {

    /** After that a thank-you comes too late; so what was declined and forgotten is not asked about again. */
    private static final Duration FRESH = Duration.ofDays(28);

    private final Echoes echoes;
    private final Shelf shelf;
    private final Readership readership;
    private final Playbooks playbooks;
    private final Clock clock;

    Works(Echoes echoes, Shelf shelf, Readership readership, Playbooks playbooks, Clock clock) {
        this.echoes = echoes;
        this.shelf = shelf;
        this.readership = readership;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** The oldest first. */
    List<Published> useful(Community community) {
        var now = clock.instant();
        var since = now.minus(FRESH);
        return echoes.useful(community, since, playbooks.ruleOf(community).minimum()).stream()
                .flatMap(subject -> shelf.find(subject).stream())
                .filter(work -> work.by().isPresent()
                        && work.at().isAfter(since)
                        && !work.at().isAfter(now))
                .sorted(Comparator.comparing(Published::at).thenComparing(Published::subject))
                .toList();
    }

    /** Empty for what was withdrawn. */
    Optional<String> titleOf(GoodTurn turn) {
        return shelf.find(turn.subject()).map(Published::title);
    }

    /** Empty also for what the reader could not read where it stands. */
    Optional<String> titleFor(MemberRef reader, GoodTurn turn) {
        return shelf.find(turn.subject()).filter(work -> mayRead(reader, work)).map(Published::title);
    }

    boolean mayRead(MemberRef reader, Published work) {
        return readership.openTo(reader).contains(work.channel());
    }
}
