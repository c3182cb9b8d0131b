package io.rebond.teams;

/** Identifiers as long as ours may be: longer ones are nobody's, and delivering them again would not help. */
final class Limits {

    /** Longer than any seal of ours. */
    static final int TOKEN = 2_000;

    private static final int ID = 200;
    private static final int NAME = 100;
    private static final int ADDRESS = 500;

    private Limits() {}

    static String id(String id) {
        return within(id, ID);
    }

    static String name(String id) {
        return within(id, NAME);
    }

    static String address(String address) {
        return within(address, ADDRESS);
    }

    /** A name is shown, not looked up: what is too long of it is left out. */
    static String shown(String name) {
        return name == null || name.length() <= ID ? name : name.substring(0, ID);
    }

    private static String within(String id, int most) {
        if (id.isBlank() || id.length() > most) {
            throw new IllegalArgumentException("an identifier is missing or too long");
        }
        return id;
    }
}
