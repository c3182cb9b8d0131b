package io.rebond.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A run of words with one look. Nothing in its text is markup. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Run(
        String text,
        String size,
        String weight,
        String color,
        Boolean isSubtle,
        String fontType,
        Boolean underline,
        Press selectAction) {

    static Run of(String text) {
        return new Run(text, null, null, null, null, null, null, null);
    }

    @JsonProperty
    public String type() {
        return "TextRun";
    }

    Run large() {
        return new Run(text, "Large", weight, color, isSubtle, fontType, underline, selectAction);
    }

    Run small() {
        return new Run(text, "Small", weight, color, true, fontType, underline, selectAction);
    }

    Run bold() {
        return new Run(text, size, "Bolder", color, isSubtle, fontType, underline, selectAction);
    }

    Run subtle() {
        return new Run(text, size, weight, color, true, fontType, underline, selectAction);
    }

    Run typed() {
        return new Run(text, size, weight, color, isSubtle, "Monospace", underline, selectAction);
    }

    Run warning() {
        return new Run(text, size, weight, "Attention", isSubtle, fontType, underline, selectAction);
    }

    Run leadingTo(String address) {
        return new Run(text, size, weight, "Accent", isSubtle, fontType, true, new Press.OpenUrl(null, address));
    }

    Run saying(String other) {
        return new Run(other, size, weight, color, isSubtle, fontType, underline, selectAction);
    }
}
