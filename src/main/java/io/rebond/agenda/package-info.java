/**
 * The editorial calendar: what every room has planned in a community, day by day, with its gaps and collisions; and the
 * hold, which stops at once all that is sent there unasked.
 *
 * <p>It never plans anything itself and knows no room: rooms tell what they have planned, and what it changes it changes by
 * their own commands, with the rights of whoever presses. It never shows an animator what is not in their lane.
 */
package io.rebond.agenda;
