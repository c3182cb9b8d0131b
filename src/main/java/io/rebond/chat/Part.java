package io.rebond.chat;

/**
 * One platform message of a delivery: a message that is too long for a platform leaves in several.
 *
 * @param number 0 for the first
 */
public record Part(DeliveryId delivery, int number) {}
