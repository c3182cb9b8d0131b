package io.rebond.crash;

/**
 * Something that is asked of Rebond, over and over with the same key, until Rebond says that it is done.
 *
 * @param acknowledged what to note once Rebond has said so
 */
record Request(String path, String body, Runnable acknowledged) {

    static Request command(String key, String member, String line, Runnable acknowledged) {
        var body = "{\"key\":\"%s\",\"member\":\"%s\",\"channel\":\"%s\",\"line\":\"%s\"}";
        return new Request(
                "/sandbox/commands", body.formatted(key, member, Reaction.CHANNEL, escaped(line)), acknowledged);
    }

    static Request of(Reaction reaction, Runnable acknowledged) {
        return new Request("/sandbox/events", reaction.json(), acknowledged);
    }

    private static String escaped(String line) {
        return line.replace("\"", "\\\"");
    }
}
