package io.rebond.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A card of version 1.5, the newest that Teams shows everywhere.
 *
 * @param fallbackText what is shown where cards of this version are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "$schema", "version"})
public record AdaptiveCard(String fallbackText, List<Element> body, Teams msteams) {

    private static final int SUMMARY = 200;

    public AdaptiveCard {
        body = List.copyOf(body);
    }

    AdaptiveCard(String summary, List<Element> body, List<Mention> mentions) {
        this(brief(summary), body, new Teams("Full", mentions.isEmpty() ? null : List.copyOf(mentions)));
    }

    /** Some messages are their own summary: it shall not travel twice. */
    private static String brief(String summary) {
        return summary.length() <= SUMMARY ? summary : summary.substring(0, SUMMARY - 1) + "…";
    }

    @JsonProperty
    public String type() {
        return "AdaptiveCard";
    }

    @JsonProperty("$schema")
    public String schema() {
        return "http://adaptivecards.io/schemas/adaptive-card.json";
    }

    @JsonProperty
    public String version() {
        return "1.5";
    }

    /** What Teams adds to a card. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Teams(String width, List<Mention> entities) {}

    /** @param text as it stands in the card's words, {@code <at>…</at>} */
    record Mention(String text, Mentioned mentioned) {
        @JsonProperty
        public String type() {
            return "mention";
        }
    }

    /** Somebody who is told that they were mentioned. */
    record Mentioned(String id, String name) {}
}
