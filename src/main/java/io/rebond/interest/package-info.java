/**
 * What people want to read about: topics to follow, and for animators what rises, what fades, and what is asked for and not
 * covered.
 *
 * <p>It never tells who follows what, nor a number of fewer people than the minimum group.
 */
package io.rebond.interest;
