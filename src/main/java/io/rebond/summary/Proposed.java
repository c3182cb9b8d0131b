package io.rebond.summary;

import java.time.LocalDate;

/**
 * A correction that animators were proposed.
 *
 * @param week the Monday of the bulletin that it followed from
 * @param taken whether any of them took it up
 */
record Proposed(LocalDate week, Correction lever, boolean taken) {}
