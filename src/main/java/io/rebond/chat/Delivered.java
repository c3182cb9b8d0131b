package io.rebond.chat;

import java.time.Instant;

/** A message stands on its platform. Fired as a CDI event in the transaction that records the receipt. */
public record Delivered(DeliveryId delivery, Target target, MessageRef message, Purpose purpose, Instant at) {}
