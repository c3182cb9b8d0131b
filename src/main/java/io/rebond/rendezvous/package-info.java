/**
 * Recurring appointments of a community: at their hour a command runs as if its organiser typed it. An edition has a
 * reminder ahead, and without the go-ahead of an animator it does not leave; other rooms let their commands come back as a
 * {@link io.rebond.rendezvous.Series}.
 *
 * <p>It never knows what it sets off: a rendezvous is a line of the command grammar and a rhythm. It keeps who arranged it
 * as an erasable pseudonym; once erased, the rendezvous rests.
 */
package io.rebond.rendezvous;
