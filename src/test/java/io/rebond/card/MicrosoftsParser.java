package io.rebond.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rebond.counterpart.NodeProgram;
import java.util.List;

/** Microsoft's own parser of cards. */
public final class MicrosoftsParser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MicrosoftsParser() {}

    /** What it says about each card: nothing about a good one. */
    public static List<List<String>> on(List<JsonNode> cards) {
        try {
            var verdicts = NodeProgram.run("cards.js", JSON.writeValueAsString(cards));
            return JSON.readValue(verdicts, new TypeReference<List<List<String>>>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
