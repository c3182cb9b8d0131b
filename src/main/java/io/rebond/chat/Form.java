package io.rebond.chat;

import java.util.List;

/**
 * A modal, a dialog, a panel: fields and one button that sends them. What was typed survives a refusal.
 *
 * @param action what sending it does; the values arrive with it
 * @param title at most 24 characters, Slack's limit for a modal's title (views reference); adapters do not cut it, so
 *     words that are too long fail a test, not a person
 * @param submit the button's label, at most 24 characters
 * @param fields 1 to 50
 */
public record Form(Action action, String title, String submit, List<Field> fields) {

    /** Slack's limit for a modal's title (views reference). */
    public static final int TITLE_LIMIT = 24;

    public Form {
        fields = List.copyOf(fields);
        if (title.length() > TITLE_LIMIT || submit.length() > TITLE_LIMIT) {
            throw new IllegalArgumentException("a form's title and button have at most 24 characters: " + title);
        }
    }

    /** One thing to fill in. Its value arrives under {@code name}; an untouched optional field arrives as "". */
    public sealed interface Field {
        String name();

        String label();

        String hint();

        String value();

        boolean required();

        <R> R accept(Renderer<R> renderer);
    }

    /**
     * Words to type.
     *
     * @param hint one line under the field, may be empty
     * @param value what it holds when the form opens, may be empty
     * @param limit the most characters it takes, 1 to 3,000
     */
    public record TextField(
            String name, String label, String hint, String value, boolean required, boolean multiline, int limit)
            implements Field {

        public static TextField line(String name, String label, String hint) {
            return new TextField(name, label, hint, "", true, false, 500);
        }

        public TextField optional() {
            return new TextField(name, label, hint, value, false, multiline, limit);
        }

        public TextField holding(String words) {
            return new TextField(name, label, hint, words, required, multiline, limit);
        }

        public TextField lines(int most) {
            return new TextField(name, label, hint, value, required, true, most);
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.text(this);
        }
    }

    /** One of 2 to 100 options; {@code value} is the chosen option's value. */
    public record ChoiceField(
            String name, String label, String hint, String value, boolean required, List<Option> options)
            implements Field {
        public ChoiceField {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.choice(this);
        }
    }

    /** Yes or no; {@code value} is {@code "true"} or {@code "false"}. */
    public record ToggleField(String name, String label, String hint, String value) implements Field {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.toggle(this);
        }
    }

    /** One case per field. */
    public interface Renderer<R> {
        R text(TextField field);

        R choice(ChoiceField field);

        R toggle(ToggleField field);
    }
}
