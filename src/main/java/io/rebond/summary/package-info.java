/**
 * Tells a community how it is doing: figures of engagement in plain words, each passed by the suppression rule. It tells
 * whoever asks; the animators on Mondays when something moved, with one thing to try; the community itself once a month.
 *
 * <p>It never counts anything itself and never tells a figure about fewer people than the minimum group.
 */
package io.rebond.summary;
