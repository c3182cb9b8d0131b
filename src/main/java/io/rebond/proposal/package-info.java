/**
 * Messages that people point at, by an emoji or a shortcut, because they deserve to be read by more: a link that everybody
 * could read is proposed at once, and so is what is one's own; of everything else its author alone is asked, in private.
 *
 * <p>It never keeps what a message says: it is read when its author has agreed, handed on as theirs, and forgotten. It never
 * asks about a message twice, and decides about nobody else's words. What an edition makes of it is not its business.
 */
package io.rebond.proposal;
