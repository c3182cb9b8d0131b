package io.rebond.summary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A correction that animators were proposed.
 *
 * @param week the Monday of the bulletin that it followed from
 * @param opened the day on which its button was first pressed, whatever was done then
 */
record Proposed(LocalDate week, Correction lever, Optional<LocalDate> opened) {}
