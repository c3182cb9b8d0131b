package io.rebond.chat;

import java.util.List;

/**
 * What a message is for, so that what people do with it can be counted without knowing the feature that sent it.
 *
 * @param feature the room that sent it, such as {@code digest}
 * @param subject what it is about within the feature, such as {@code edition:12} or {@code item:34}; at most 100
 *     characters
 * @param topics the topics it touches, may be empty
 */
public record Purpose(String feature, String subject, List<String> topics) {
    public Purpose {
        topics = List.copyOf(topics);
    }

    public Purpose(String feature, String subject) {
        this(feature, subject, List.of());
    }
}
