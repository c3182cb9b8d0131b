/**
 * Tells a community how it is doing: figures of engagement in plain words, each passed by the suppression rule.
 *
 * <p>It never counts anything itself and never tells a figure about fewer people than the minimum group.
 */
package io.rebond.summary;
