package io.rebond.chat;

/**
 * What was published under this subject is no longer to be found, and nothing that it said is kept. Fired as a CDI event in the
 * transaction that withdraws it.
 *
 * @param subject as in {@link Published#subject()}
 */
public record Withdrawn(String subject) {}
