/**
 * What may be kept about people, and what may be said of them: the notice before anything is recorded, the member's
 * choice, pseudonyms, the secret key, the rule that withholds small figures, retention, and the member's own view.
 *
 * <p>It never knows what a room stores: rooms hold their own personal data and bring it here to show, export, erase.
 */
package io.rebond.privacy;
