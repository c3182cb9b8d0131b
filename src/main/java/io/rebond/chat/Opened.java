package io.rebond.chat;

import java.time.Instant;

/**
 * Somebody followed a link of ours, and nobody says who. Fired as a CDI event in a transaction of its own: counted, never
 * attributed.
 *
 * @param action of the button that bears the link
 * @param outlet where the link stood
 */
public record Opened(Action action, WorkspaceRef outlet, Instant at) {}
