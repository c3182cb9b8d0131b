package io.rebond.delivery;

/**
 * The right to send the oldest letter of a lane for a while.
 *
 * @param fence the number of this lease; a later lease has a higher one, and then nothing is recorded under this one
 */
record Lease(Lane lane, long fence, Letter letter) {}
