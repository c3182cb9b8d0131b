package io.rebond.mail;

/** The mail server says that nobody is there, for good. */
final class NoSuchMailbox extends Exception {
    private static final long serialVersionUID = 1;

    NoSuchMailbox(String code) {
        super(code);
    }
}
