package io.rebond.chat;

/**
 * Rebond has come into a workspace, or into one more of its channels: who and what is there is worth asking now. Fired as a
 * CDI event, outside any transaction, by a thread that may wait.
 */
public record Connected(WorkspaceRef workspace) {}
