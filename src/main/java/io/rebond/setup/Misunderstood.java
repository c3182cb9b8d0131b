package io.rebond.setup;

/** Part of what was asked for means nothing here. */
final class Misunderstood extends Exception {

    private static final long serialVersionUID = 1;

    private final String field;

    Misunderstood(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    Outcome outcome() {
        return Outcome.refused(field, getMessage());
    }
}
