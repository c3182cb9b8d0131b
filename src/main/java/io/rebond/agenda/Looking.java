package io.rebond.agenda;

import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Asker;
import io.rebond.directory.Community;
import io.rebond.directory.Playbook;
import io.rebond.directory.Playbooks;
import io.rebond.grammar.WhenGrammar;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks some days ahead, into all rooms. */
@Singleton
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);
    private static final LocalTime USUAL_HOUR = LocalTime.of(9, 0);

    private final Instance<CalendarSource> sources;
    private final Playbooks playbooks;
    private final Readers readers;
    private final Clock clock;

    Looking(Instance<CalendarSource> sources, Playbooks playbooks, Readers readers, Clock clock) {
        this.sources = sources;
        this.playbooks = playbooks;
        this.readers = readers;
        this.clock = clock;
    }

    /** Today, of which what has left already is no part, and the days after it. */
    Outlook ahead(int days, Asker asker, Community community) {
        var playbook = playbooks.of(community);
        var today = LocalDate.ofInstant(clock.instant(), community.zone());
        var last = today.plusDays(days - 1L);
        var planned = planned(asker, community, last);
        var cadence = cadence(playbook, community);
        var gaps = new Gaps(cadence, new WorkingDays(playbook.holidays()), community.zone());
        return new Outlook(
                today,
                last,
                planned,
                gaps.in(planned, today.plusDays(1), last),
                Collision.among(planned, readers.in(community)),
                cadence.map(rhythm -> playbook.cadence()));
    }

    private List<Planned> planned(Asker asker, Community community, LocalDate last) {
        var until = last.plusDays(1).atStartOfDay(community.zone()).toInstant();
        return sources.stream()
                .flatMap(source -> plannedBy(source, asker, community, until).stream())
                .sorted(Comparator.comparing(Planned::at)
                        .thenComparing(Planned::feature)
                        .thenComparing(Planned::title))
                .toList();
    }

    /** A room that fails takes neither the others with it nor the hold that is told above them. */
    private List<Planned> plannedBy(CalendarSource source, Asker asker, Community community, Instant until) {
        try {
            return source.planned(asker, community, clock.instant(), until);
        } catch (RuntimeException e) {
            LOG.errorf(e, "what is planned in community %d could not be told", community.id());
            return List.of();
        }
    }

    /** A playbook does not say from which week on every other one is counted. */
    private Optional<Recurrence> cadence(Playbook playbook, Community community) {
        var grammar = new WhenGrammar(clock.instant(), community.zone(), USUAL_HOUR);
        return grammar.readRecurrence(playbook.cadence()) instanceof Reading.Understood<Recurrence> understood
                ? Optional.of(understood.when()).filter(rhythm -> rhythm.every() == 1)
                : Optional.empty();
    }
}
