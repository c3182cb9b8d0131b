package io.rebond.chat;

/**
 * The discussion of something that was published has its answer, which is kept with its author's consent. Fired as a CDI event in
 * the transaction that keeps it.
 *
 * @param subject what was discussed, as in {@link Published#subject()}
 */
public record Answered(String subject) {}
