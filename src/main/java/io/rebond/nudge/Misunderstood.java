package io.rebond.nudge;

/** Part of what somebody typed means nothing; the message is a sentence for them. */
final class Misunderstood extends Exception {

    static final String AUDIENCE = "audience";
    static final String WORDS = "words";
    static final String WHEN = "when";

    private static final long serialVersionUID = 1;

    private final String field;

    Misunderstood(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
