package io.rebond.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's address for the calendar of a community.
 *
 * @param owner their pseudonym
 * @param readOn the last day, in UTC, on which a calendar asked for it
 */
record Subscription(long id, long owner, long community, Instant since, Optional<LocalDate> readOn) {}
