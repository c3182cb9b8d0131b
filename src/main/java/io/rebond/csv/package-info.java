/**
 * Writes rows as comma-separated values that a spreadsheet reads and does not compute.
 *
 * <p>It knows nothing of what the rows say, and reads none.
 */
package io.rebond.csv;
