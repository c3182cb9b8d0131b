package io.rebond.agenda;

import io.rebond.agenda.Gaps.Gap;
import io.rebond.calendar.Planned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What some days hold.
 *
 * @param planned the earliest first
 * @param cadence the rhythm by which gaps were judged, as the playbook says it; empty where it says none
 * @param unread the rooms whose plans are not among them, because they could not be read
 */
record Outlook(
        LocalDate first,
        LocalDate last,
        List<Planned> planned,
        List<Gap> gaps,
        List<Collision> collisions,
        Optional<String> cadence,
        List<String> unread) {}
