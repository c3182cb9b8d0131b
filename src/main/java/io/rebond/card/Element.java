package io.rebond.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** One part of a card. There is no text block but the one that mentions people: its words would be read as Markdown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Element {

    /** @param spacing how far it stands from what is above: {@code null} for usual, {@code None}, {@code Medium} */
    @JsonTypeName("RichTextBlock")
    record RichText(List<Run> inlines, String spacing) implements Element {}

    /** Words with markup, for mentions only; whatever else is in it must be escaped. */
    @JsonTypeName("TextBlock")
    record Mentioning(String text, boolean wrap) implements Element {}

    @JsonTypeName("Image")
    record Image(String url, String altText) implements Element {}

    @JsonTypeName("ActionSet")
    record Actions(List<Press> actions) implements Element {}

    @JsonTypeName("Input.Text")
    record TextInput(
            String id,
            String label,
            String value,
            boolean isRequired,
            String errorMessage,
            boolean isMultiline,
            int maxLength)
            implements Element {}

    @JsonTypeName("Input.ChoiceSet")
    record ChoiceInput(
            String id, String label, String value, boolean isRequired, String errorMessage, List<Choice> choices)
            implements Element {}

    @JsonTypeName("Input.Toggle")
    record ToggleInput(String id, String title, String value, boolean wrap) implements Element {}

    record Choice(String title, String value) {}
}
