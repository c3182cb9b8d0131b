/**
 * People thank each other: by command, form, a message's menu or an emoji. Whoever is thanked is told in private; others see
 * it only where it was said, and only once both agreed.
 *
 * <p>It keeps a ledger of erasable pseudonyms, to which rows are added and never changed, and what somebody wrote only as
 * long as it is needed. It never counts or ranks persons, never reads the message that an emoji is on, and wakes nobody.
 */
package io.rebond.recognition;
