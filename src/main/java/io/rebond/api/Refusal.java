package io.rebond.api;

/** Why a program is given nothing, as an HTTP status and a sentence for who writes the program. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    private Refusal(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What is off looks like what never was. */
    static Refusal nothingHere() {
        return new Refusal(404, "There is nothing here.");
    }

    static Refusal malformed(String sentence) {
        return new Refusal(400, sentence);
    }

    static Refusal unknown() {
        return new Refusal(401, "Send a valid token: Authorization: Bearer rebond_…");
    }

    static Refusal outOfScope(String report) {
        return new Refusal(403, "This token does not read that of " + report + ".");
    }

    static Refusal unacceptable() {
        return new Refusal(406, "Accept application/json or text/csv.");
    }

    static Refusal tooOften(int most) {
        return new Refusal(429, "A token may ask " + most + " times a minute.");
    }
}
