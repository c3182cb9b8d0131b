package io.rebond.chat;

import java.time.Instant;

/**
 * So many people did something of which nobody may know who did it. Fired as a CDI event once it is over, in the
 * transaction that counts them; nothing was told before, and too few to be told are never told.
 *
 * @param where the channel by which its community is found
 */
public record TookPart(Act act, Purpose purpose, ChannelRef where, int people, Instant at) {}
