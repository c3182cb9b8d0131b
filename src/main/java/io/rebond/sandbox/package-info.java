/**
 * The third platform: a fictional company on a wall in the browser, with no account, where everything that Rebond does
 * can be seen, tried and looked at from behind. A whole adapter, hence its size: storage, guard, page, programs' door.
 *
 * <p>It never talks to another room but through {@code chat}, never hands a persona to whoever has no pass, and keeps
 * no figures: the wall is what a platform remembers, not what Rebond does.
 */
package io.rebond.sandbox;
