package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Text;
import java.util.Map;

/**
 * What came of a wish.
 *
 * @param field what was not understood; empty when it was done
 */
record Outcome(String field, String sentence) {

    static Outcome done(String sentence) {
        return new Outcome("", sentence);
    }

    static Outcome refused(String field, String sentence) {
        return new Outcome(field, sentence);
    }

    /** To who typed it. */
    Answer toCommand() {
        return Answer.privately(Text.marked(sentence));
    }

    /** To who filled in a form, which stays open until it is right. */
    Answer toForm() {
        return field.isEmpty() ? toCommand() : new Answer.FieldErrors(Map.of(field, sentence));
    }
}
