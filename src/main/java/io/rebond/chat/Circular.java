package io.rebond.chat;

import java.util.List;

/**
 * One message that goes to many: written down once, delivered to each by itself.
 *
 * @param targets each of them once, all in one workspace; a few hundred at a time keep the transaction short
 */
public record Circular(List<? extends Target> targets, Message message, Purpose purpose) {
    public Circular {
        targets = List.copyOf(targets);
    }
}
