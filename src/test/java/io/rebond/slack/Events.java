package io.rebond.slack;

import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import java.time.Instant;
import java.util.UUID;

/** Events as Slack's reference shows them. */
final class Events {
    private Events() {}

    static String reaction(String key, String user) {
        return of(key, """
                {"type":"reaction_added","user":"%s","reaction":"tada","item_user":"UREBOND",
                 "item":{"type":"message","channel":"C1","ts":"1763366400.000100"},"event_ts":"1763366401.000200"}""".formatted(user));
    }

    /** An emoji put just now on a message of Rebond's. */
    static String reaction(String key, MemberRef who, String emoji, MessageRef on, Instant at) {
        return """
                {"type":"event_callback","team_id":"%s","event_id":"%s","event_time":%d,"event":
                 {"type":"reaction_added","user":"%s","reaction":"%s","item_user":"UREBOND","event_ts":"%d.000300",
                  "item":{"type":"message","channel":"%s","ts":"%s"}}}""".formatted(
                        who.workspace().id(),
                        key,
                        at.getEpochSecond(),
                        who.id(),
                        emoji,
                        at.getEpochSecond(),
                        on.conversation().id(),
                        on.id());
    }

    /** The same in a channel that is shared with another company. */
    static String shared(String event) {
        return "{\"is_ext_shared_channel\":true," + event.strip().substring(1);
    }

    /** Somebody opens the app's own page. */
    static String home(String team, String user, String direct) {
        return """
                {"team_id":"%s","type":"event_callback","event_id":"Ev%d","event_time":1763366401,"event":
                 {"type":"app_home_opened","tab":"home","user":"%s","channel":"%s","event_ts":"1763366401.1"}}""".formatted(team, System.nanoTime(), user, direct);
    }

    static String of(String event) {
        return of("Ev" + UUID.randomUUID().toString().replace("-", ""), event);
    }

    static String of(String key, String event) {
        return """
                {"token":"deprecated","team_id":"T1","api_app_id":"A1","event":%s,"type":"event_callback",
                 "event_id":"%s","event_time":1763366401,"event_context":"4-x",
                 "authorizations":[{"team_id":"T1","user_id":"UREBOND","is_bot":true}]}""".formatted(event, key);
    }
}
