package io.rebond.gratitude;

import io.rebond.chat.Action;

/**
 * Somebody who agreed that their manager be told.
 *
 * @param title of what they gave
 * @param thank what the manager presses
 */
public record ToThank(String name, String title, Action thank) {}
