/**
 * How far a share may be chance.
 *
 * <p>It knows formulas and where they come from, and nothing of what is counted.
 */
package io.rebond.chance;
