package io.rebond.chat;

import java.time.Instant;

/**
 * A member did something with something Rebond published. Fired as a CDI event in the transaction of what happened;
 * whether it is recorded is for the member to say.
 *
 * @param where the channel by which its community is found
 * @param detail tells acts of one kind on one subject apart, such as the emoji; may be empty
 * @param present false when the act was taken back
 */
public record Interacted(
        MemberRef actor, Act act, Purpose purpose, ChannelRef where, String detail, boolean present, Instant at) {}
