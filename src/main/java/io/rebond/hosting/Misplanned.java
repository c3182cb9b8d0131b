package io.rebond.hosting;

/** Part of what somebody typed plans nothing; the message is a sentence for them. */
final class Misplanned extends Exception {

    static final String TITLE = "title";
    static final String WHEN = "when";
    static final String PLACE = "place";
    static final String CAPACITY = "capacity";
    static final String KIND = "kind";

    private static final long serialVersionUID = 1;

    private final String field;

    Misplanned(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
