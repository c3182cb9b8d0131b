package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.directory.QuietTimes;
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

    private final Guests guests;
    private final Reminders reminders;
    private final Letters letters;
    private final Communities communities;
    private final Playbooks playbooks;
    private final QuietTimes quiet;
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
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param gathering locked; what waits already for the same person is told no more */
    void tell(long guest, Gathering gathering, News news) {
        pseudonyms.behind(guest).ifPresent(member -> {
            var morning = later(member, gathering);
            guests.tellAt(gathering, guest, news, morning);
            guests.remindAt(
                    gathering, guest, reminders.momentFor(member, gathering, morning.orElseGet(clock::instant)));
            if (morning.isEmpty()) {
                send(member, gathering, news);
            }
        });
    }

    /** @param gathering locked; what is no longer of use by now is left at that */
    void tellNow(long guest, Gathering gathering, News news) {
        guests.tellAt(gathering, guest, news, Optional.empty());
        if (clock.instant().isBefore(gathering.plan().at())) {
            pseudonyms.behind(guest).ifPresent(member -> send(member, gathering, news));
        }
    }

    private void send(MemberRef member, Gathering gathering, News news) {
        var letter = letters.of(gathering, people.languageOf(member), words -> news.of(gathering, words));
        outbox.post(new Posting(new Target.ToMember(member), letter, Subject.ofLetter(gathering.id())));
    }

    /** Where a pause lasts too long for it, the end of the night; where that is too late as well, it cannot wait. */
    private Optional<Instant> later(MemberRef member, Gathering gathering) {
        var now = clock.instant();
        var community = communities.get(gathering.community());
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
