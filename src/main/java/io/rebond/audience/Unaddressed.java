package io.rebond.audience;

/** What somebody typed says nothing of whom they mean; the message is a sentence for them, as {@code Text.marked} takes it. */
public final class Unaddressed extends Exception {

    private static final long serialVersionUID = 1;

    Unaddressed(String sentence) {
        super(sentence, null, false, false);
    }
}
