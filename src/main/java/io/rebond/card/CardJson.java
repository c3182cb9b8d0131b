package io.rebond.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Cards as JSON. */
public final class CardJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CardJson() {}

    public static JsonNode tree(AdaptiveCard card) {
        return JSON.valueToTree(card);
    }

    /** In bytes, as it travels. */
    static int size(AdaptiveCard card) {
        try {
            return JSON.writeValueAsBytes(card).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a card cannot be written", e);
        }
    }
}
