package io.rebond.recap;

import io.rebond.chat.DeliveryId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a gathering was, in somebody's words.
 *
 * @param author the pseudonym of who told it last; empty once erased
 */
record Recap(long gathering, Optional<Long> author, Typed typed, Instant writtenAt, Optional<DeliveryId> posted) {}
