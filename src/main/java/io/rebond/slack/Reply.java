package io.rebond.slack;

import io.rebond.block.SlackJson;

/**
 * What Slack is answered, by HTTP or by Socket Mode.
 *
 * @param json "" for nothing but the status
 */
record Reply(int status, String json) {
    static final Reply TAKEN = new Reply(200, "");
    static final Reply MALFORMED = new Reply(400, "");
    /** Slack delivers events again. */
    static final Reply LATER = new Reply(503, "");

    static Reply of(Object body) {
        return new Reply(200, SlackJson.write(body));
    }
}
