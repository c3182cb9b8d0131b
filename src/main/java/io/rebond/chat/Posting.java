package io.rebond.chat;

/** One message to send, where to, and what for. */
public record Posting(Target target, Message message, Purpose purpose) {}
