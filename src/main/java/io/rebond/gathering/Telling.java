package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Holds;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.directory.QuietTimes;
import io.rebond.directory.Readership;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells one person what became of a gathering that they said they come to: at once, or when their night or their pause is over,
 * where that leaves them enough time.
 */
@Singleton
class Telling {

    private static final Duration ENOUGH = Duration.ofHours(3);
    /** Nobody knows when a hold ends. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final Guests guests;
    private final Reminders reminders;
    private final Letters letters;
    private final Communities communities;
    private final Playbooks playbooks;
    private final QuietTimes quiet;
    private final Holds holds;
    private final Readership readership;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Telling(
            Guests guests,
            Reminders reminders,
            Letters letters,
            Communities communities,
            Playbooks playbooks,
            QuietTimes quiet,
            Holds holds,
            Readership readership,
            People people,
            Pseudonyms pseudonyms,
            Outbox outbox,
            Clock clock) {
        this.guests = guests;
        this.reminders = reminders;
        this.letters = letters;
        this.communities = communities;
        this.playbooks = playbooks;
        this.quiet = quiet;
        this.holds = holds;
        this.readership = readership;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param gathering locked; what waits already for the same person is told no more, but that the place is theirs */
    void tell(long guest, Gathering gathering, News news) {
        pseudonyms.behind(guest).ifPresent(member -> {
            var told = guests.waiting(gathering, guest)
                    .filter(waiting -> waiting == News.MOVED_UP && news == News.MOVED)
                    .orElse(news);
            var later = later(member, gathering, told);
            guests.tellAt(gathering, guest, told, later);
            guests.remindAt(gathering, guest, reminders.momentFor(member, gathering, later.orElseGet(clock::instant)));
            if (later.isEmpty()) {
                send(member, gathering, told);
            }
        });
    }

    /** @param gathering locked; what is no longer of use by now is left at that, and what comes late asks for manners again */
    void tellNow(long guest, Gathering gathering, News news) {
        boolean ahead = clock.instant().isBefore(gathering.plan().at());
        var member = pseudonyms.behind(guest).filter(known -> ahead);
        var later = member.flatMap(known -> later(known, gathering, news));
        guests.tellAt(gathering, guest, news, later);
        member.filter(known -> later.isEmpty()).ifPresent(known -> send(known, gathering, news));
    }

    /** Whoever reads its channel no longer is told that it is off, and nothing else. */
    private void send(MemberRef member, Gathering gathering, News news) {
        if (news == News.CALLED_OFF || readership.openTo(member).contains(gathering.where())) {
            post(member, gathering, news);
        }
    }

    private void post(MemberRef member, Gathering gathering, News news) {
        var letter = letters.of(gathering, people.languageOf(member), words -> news.of(gathering, words));
        outbox.post(new Posting(new Target.ToMember(member), letter, Subject.ofLetter(gathering.id())));
    }

    /**
     * Where a pause lasts too long for it, the end of the night; where that is too late as well, it cannot wait. A hold keeps
     * back what nobody does for somebody: that one moves up; not what an animator says to those who come.
     */
    private Optional<Instant> later(MemberRef member, Gathering gathering, News news) {
        var now = clock.instant();
        var community = communities.get(gathering.community());
        if (news == News.MOVED_UP && holds.isOn(community)) {
            return Optional.of(now.plus(LOOK_AGAIN));
        }
        var zone = people.zoneOf(member).orElse(community.zone());
        var enough = gathering.plan().at().minus(ENOUGH);
        return Stream.of(
                        quiet.overFor(member, community),
                        playbooks.of(community).quiet().over(now, zone))
                .filter(morning -> !morning.isAfter(enough))
                .findFirst()
                .filter(morning -> morning.isAfter(now));
    }
}
