/**
 * What animators type about gatherings, before it is one and while it is ahead: lines and forms that invite, list, move and
 * call off.
 *
 * <p>It keeps nothing of its own, and never tells who comes: what becomes of a gathering is next door, in
 * {@code gathering}.
 */
package io.rebond.hosting;
