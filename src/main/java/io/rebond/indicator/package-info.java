/**
 * The figures of a community: what each means, and what of it is told for a week, once and alike to everybody.
 *
 * <p>It counts from the roll-ups, and for what was published from the acts themselves, and never hands out a figure that did
 * not pass the suppression rule beside all that was told before.
 */
package io.rebond.indicator;
