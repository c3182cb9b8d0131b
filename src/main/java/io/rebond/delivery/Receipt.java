package io.rebond.delivery;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Purpose;
import java.time.Instant;

/**
 * A message of ours that stands on a platform: which delivery it is, and what for.
 *
 * @param part 0 for the first of a delivery that needed several
 */
public record Receipt(DeliveryId delivery, int part, MessageRef message, Purpose purpose, Instant at) {}
