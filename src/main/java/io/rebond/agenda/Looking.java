package io.rebond.agenda;

import io.rebond.calendar.Plans;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Asker;
import io.rebond.directory.Community;
import io.rebond.directory.Playbook;
import io.rebond.directory.Playbooks;
import io.rebond.grammar.WhenGrammar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Looks some days ahead, into all rooms. */
@Singleton
class Looking {

    private static final LocalTime USUAL_HOUR = LocalTime.of(9, 0);

    private final Plans plans;
    private final Playbooks playbooks;
    private final Readers readers;
    private final Clock clock;

    Looking(Plans plans, Playbooks playbooks, Readers readers, Clock clock) {
        this.plans = plans;
        this.playbooks = playbooks;
        this.readers = readers;
        this.clock = clock;
    }

    /** Today, of which what has left already is no part, and the days after it. */
    Outlook ahead(int days, Asker asker, Community community) {
        var playbook = playbooks.of(community);
        var today = LocalDate.ofInstant(clock.instant(), community.zone());
        var last = today.plusDays(days - 1L);
        var until = last.plusDays(1).atStartOfDay(community.zone()).toInstant();
        var ahead = plans.ahead(asker, community, clock.instant(), until);
        var cadence = cadence(playbook, community);
        var gaps = new Gaps(cadence, new WorkingDays(playbook.holidays()), community.zone());
        return new Outlook(
                today,
                last,
                ahead.planned(),
                gaps.in(ahead.planned(), today.plusDays(1), last),
                Collision.among(ahead.planned(), readers.in(community)),
                cadence.map(rhythm -> playbook.cadence()),
                ahead.unread());
    }

    /** A playbook does not say from which week on every other one is counted. */
    private Optional<Recurrence> cadence(Playbook playbook, Community community) {
        var grammar = new WhenGrammar(clock.instant(), community.zone(), USUAL_HOUR);
        return grammar.readRecurrence(playbook.cadence()) instanceof Reading.Understood<Recurrence> understood
                ? Optional.of(understood.when()).filter(rhythm -> rhythm.every() == 1)
                : Optional.empty();
    }
}
