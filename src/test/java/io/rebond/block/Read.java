package io.rebond.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Blocks as a person reads them: what Slack's clients draw of them, without its look. */
public final class Read {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of(
            "title", "text", "label", "hint", "alt_text", "accessory", "element", "elements", "options", "submit");

    private Read() {}

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** What stands in a message or a modal: its blocks, not the line for notifications. */
    public static String words(JsonNode holder) {
        return word(holder.path("title")) + lines(holder.path("blocks")) + word(holder.path("submit"));
    }

    /** The button, field or select that bears the label. */
    public static Optional<JsonNode> control(JsonNode blocks, String label) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .flatMap(block -> StreamSupport.stream(block.path("elements").spliterator(), false))
                .filter(element ->
                        label.equals(element.path("text").path("text").asText()))
                .findFirst();
    }

    private static String lines(JsonNode blocks) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .map(Read::word)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String word(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Read::word)
                    .collect(Collectors.joining());
        }
        if (node.isObject()) {
            return "mrkdwn".equals(node.path("type").asText())
                    ? drawn(node.path("text").asText())
                    : WORDS.stream().map(node::path).map(Read::word).collect(Collectors.joining());
        }
        return node.isTextual() ? node.asText() : "";
    }

    /** Slack's markup as it looks: links by their label, marks gone, escapes undone. */
    private static String drawn(String markdown) {
        return markdown.replaceAll("<[^|>]*\\|([^>]*)>", "$1")
                .replaceAll("[*_`~]", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
