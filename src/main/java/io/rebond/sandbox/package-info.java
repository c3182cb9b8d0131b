/**
 * The third platform: a fictional company that talks on a wall, with no account. What other platforms do far away is done
 * here: who works there, what stands where, what Rebond hears of it, and what happened behind the wall.
 *
 * <p>It never talks to another room but through {@code chat}, never shows itself (see {@code gate} and {@code window}),
 * and keeps no figures: the wall is what a platform remembers, not what Rebond does.
 */
package io.rebond.sandbox;
