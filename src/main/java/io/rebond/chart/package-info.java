/**
 * Figures and days as a picture: bars with their words, weeks with theirs, as a PNG light enough to travel inside a message.
 *
 * <p>It knows nothing of what it shows, keeps nothing, and fetches nothing. It never lets colour alone say anything, and
 * where a machine has no fonts it draws nothing: who calls it says the same in words anyway.
 */
package io.rebond.chart;
