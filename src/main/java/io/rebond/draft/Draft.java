package io.rebond.draft;

import io.rebond.calendar.Recurrence;
import java.time.Instant;
import java.util.List;

/**
 * A poll that can be asked.
 *
 * @param growing whether members may add options
 * @param quorum how many votes close it, or null
 * @param minimum the fewest voters of whom results are told; 1 for a poll that is not anonymous
 * @param askedAt when it was found to be fit to be asked
 * @param closesAt null as long as nobody closes it
 * @param remindAt null for a poll that reminds nobody
 * @param every null for a poll that is asked once, now
 */
public record Draft(
        String question,
        List<String> options,
        boolean anonymous,
        boolean hidden,
        boolean growing,
        int votes,
        Integer quorum,
        int minimum,
        Instant askedAt,
        Instant closesAt,
        Instant remindAt,
        Recurrence every) {}
