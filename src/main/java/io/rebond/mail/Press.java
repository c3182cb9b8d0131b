package io.rebond.mail;

import io.rebond.chat.Action;
import io.rebond.chat.MessageRef;

/**
 * What a link in a letter stands for: one reader, one button.
 *
 * @param label of the button
 * @param about the title that it stood under, or ""
 */
record Press(Recipient recipient, MessageRef letter, Action action, String label, String about) {}
