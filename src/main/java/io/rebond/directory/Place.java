package io.rebond.directory;

import java.util.Optional;

/**
 * A channel as a row.
 *
 * @param community empty for a closed channel that was put into none
 */
record Place(long channel, Optional<Long> community) {}
