package io.rebond.mail;

import io.rebond.chat.MessageRef;

/** Whom a letter is for and which one it is: what its links have to say. */
record Letterhead(Recipient recipient, MessageRef letter) {}
