package io.rebond.chat;

/**
 * One of several things to choose from.
 *
 * @param value what comes back, at most 75 characters (Slack, option object)
 * @param label what is read, at most 75 characters
 */
public record Option(String value, String label) {}
