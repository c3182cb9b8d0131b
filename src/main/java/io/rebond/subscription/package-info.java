/**
 * The calendar of what rooms have planned, subscribed to: a private address that a calendar asks now and then, and that
 * answers with what its owner may see at that moment.
 *
 * <p>It knows no room and plans nothing. It keeps whose an address is and what proves it, and never the address.
 */
package io.rebond.subscription;
