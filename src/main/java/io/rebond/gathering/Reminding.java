package io.rebond.gathering;

import io.rebond.chat.Circular;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Holds;
import io.rebond.directory.People;
import io.rebond.directory.QuietTimes;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reminds those who come, in the caller's transaction. It takes no room in their week: they asked for it when they said that they
 * come, and stop it by freeing their place.
 */
@Singleton
class Reminding {

    private final Guests guests;
    private final Letters letters;
    private final Communities communities;
    private final People people;
    private final QuietTimes quiet;
    private final Holds holds;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Reminding(
            Guests guests,
            Letters letters,
            Communities communities,
            People people,
            QuietTimes quiet,
            Holds holds,
            Pseudonyms pseudonyms,
            Outbox outbox,
            Clock clock) {
        this.guests = guests;
        this.letters = letters;
        this.communities = communities;
        this.people = people;
        this.quiet = quiet;
        this.holds = holds;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A hold is waited for, and so are a night and a pause, for as long as there is time; then it is left at that.
     *
     * @param gathering locked
     */
    void remind(Gathering gathering) {
        boolean late = ReminderRule.isTooLate(clock.instant(), gathering.plan().at());
        if (late || !gathering.isAheadAt(clock.instant())) {
            guests.needNoReminder(gathering);
        } else if (!holds.isOn(communities.get(gathering.community()))) {
            remindThoseDue(gathering);
        }
    }

    private void remindThoseDue(Gathering gathering) {
        Map<Language, List<Target>> readers = new EnumMap<>(Language.class);
        var places = placesIn(gathering);
        for (long guest : guests.toRemind(gathering, clock.instant())) {
            var member = pseudonyms.behind(guest).filter(known -> places.contains(guest));
            var morning = member.flatMap(known -> nightOf(known, gathering));
            guests.remindAt(
                    gathering,
                    guest,
                    morning.filter(
                            at -> !ReminderRule.isTooLate(at, gathering.plan().at())));
            member.filter(known -> morning.isEmpty())
                    .ifPresent(known -> readers.computeIfAbsent(people.languageOf(known), any -> new ArrayList<>())
                            .add(new Target.ToMember(known)));
        }
        readers.forEach((language, targets) -> outbox.post(new Circular(
                targets,
                letters.of(
                        gathering,
                        language,
                        words -> words.reminder(gathering.plan().title())),
                Subject.ofLetter(gathering.id()))));
    }

    /** Whoever waits for a place is told once there is one, which reminds them. */
    private Set<Long> placesIn(Gathering gathering) {
        var all = guests.of(gathering);
        return Set.copyOf(all.subList(0, gathering.plan().comingOf(all.size())));
    }

    /** When the night or the pause is over that holds now. */
    private Optional<Instant> nightOf(MemberRef member, Gathering gathering) {
        return Optional.of(quiet.overFor(member, communities.get(gathering.community())))
                .filter(morning -> morning.isAfter(clock.instant()));
    }
}
