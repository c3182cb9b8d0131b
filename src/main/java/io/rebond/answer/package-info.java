/**
 * Answers worth keeping: a reply in the discussion of an item that its proposer or an animator marks, and whose author agrees
 * to its being kept, so that it is found by those who may read where it was said.
 *
 * <p>It never keeps what a reply says before its author's yes, nor after they take it back, and never asks twice.
 */
package io.rebond.answer;
