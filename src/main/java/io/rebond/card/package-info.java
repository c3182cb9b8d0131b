/**
 * Adaptive Cards as trees of types, and how a message or a form of ours becomes one: words stay words, whatever they look
 * like, and what a button does travels sealed.
 *
 * <p>It never builds a card from strings, never knows who sends it or where it goes, and never lets a card grow past what
 * its reader takes: a longer message becomes several.
 */
package io.rebond.card;
