package io.rebond.api;

/** Part of what was typed means nothing here; the sentence says what. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1;

    Misread(String sentence) {
        super(sentence, null, false, false);
    }
}
