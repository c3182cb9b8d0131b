package io.rebond.chat;

import java.util.Map;

/**
 * What the person who acted sees at once. Carried out after the transaction, best effort, outside the outbox: state is
 * what counts, and the platform may ask again.
 */
public sealed interface Answer {

    <R> R accept(Renderer<R> renderer);

    static Answer privately(String words) {
        return new Private(Message.of(words));
    }

    static Answer privately(Text text) {
        return new Private(Message.of(text));
    }

    static Answer passing(String words) {
        return new Passing(words);
    }

    static Answer nothing() {
        return new Nothing();
    }

    /** Only the person who acted sees it. */
    record Private(Message message) implements Answer {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.privately(this);
        }
    }

    /**
     * Only the person who acted sees it, once: it enters no history and no database. Where a platform cannot show words
     * without keeping them, it shows none.
     */
    record Passing(String words) implements Answer {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.passing(this);
        }
    }

    record OpenForm(Form form) implements Answer {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.openForm(this);
        }
    }

    /** The message that bore the button is replaced for everybody who sees it. */
    record ReplaceCard(Message message) implements Answer {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.replaceCard(this);
        }
    }

    /**
     * The form stays open with what was typed, and nothing was done: what arrives twice is refused twice.
     *
     * @param errors one sentence per field, by the field's name; never empty
     */
    record FieldErrors(Map<String, String> errors) implements Answer {
        public FieldErrors {
            errors = Map.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("a refused form names a field");
            }
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.fieldErrors(this);
        }
    }

    record Nothing() implements Answer {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.nothing(this);
        }
    }

    /** One case per answer. */
    interface Renderer<R> {
        R privately(Private answer);

        R passing(Passing answer);

        R openForm(OpenForm answer);

        R replaceCard(ReplaceCard answer);

        R fieldErrors(FieldErrors answer);

        R nothing(Nothing answer);
    }
}
