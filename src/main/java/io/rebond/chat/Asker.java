package io.rebond.chat;

/** Who typed a command, and where. */
public record Asker(MemberRef member, ChannelRef where, Language language) {}
