/**
 * Writes moments as iCalendar has them (RFC 5545), which every calendar reads.
 *
 * <p>It knows nothing of what happens at them, and reads none.
 */
package io.rebond.ics;
