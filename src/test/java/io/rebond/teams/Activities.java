package io.rebond.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.MessageRef;
import io.rebond.token.Issuer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Activities as Teams sends them; the shape is that of Microsoft's documentation. */
final class Activities {

    static final String CHANNEL = "19:veille@thread.tacv2";
    static final String TEAM = "19:team@thread.tacv2";
    static final String GROUP = "19:group@thread.v2";
    static final String BOT = "28:" + Issuer.APP;
    static final String CHAT = "a:chat-29:zoe";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);

    private final String serviceUrl;

    Activities(String serviceUrl) {
        this.serviceUrl = serviceUrl;
    }

    ObjectNode mention(String words) {
        var message = inChannel("message", null)
                .put("text", "<at>Rebond</at> " + words)
                .put("textFormat", "plain");
        var mention =
                message.withArray("entities").addObject().put("type", "mention").put("text", "<at>Rebond</at>");
        mention.putObject("mentioned").put("id", BOT).put("name", "Rebond");
        return message;
    }

    ObjectNode inPrivate(String words) {
        return personal("message").put("text", words);
    }

    ObjectNode reply(MessageRef root, String words) {
        return inChannel("message", root.id()).put("text", words);
    }

    ObjectNode reaction(MessageRef message, String emoji, boolean present) {
        var activity = inChannel("messageReaction", message.id()).put("replyToId", message.id());
        activity.withArray(present ? "reactionsAdded" : "reactionsRemoved")
                .addObject()
                .put("type", emoji);
        return activity;
    }

    /** @param data what the button sends, with what was put in */
    ObjectNode pressed(MessageRef message, ObjectNode data) {
        var activity = inChannel("invoke", message.id())
                .put("name", "adaptiveCard/action")
                .put("replyToId", message.id());
        return with(activity, data);
    }

    ObjectNode pressedInPrivate(String message, ObjectNode data) {
        return with(personal("invoke").put("name", "adaptiveCard/action").put("replyToId", message), data);
    }

    /** What Teams sends when a button is pressed that opens a dialog. */
    ObjectNode opens(ObjectNode data) {
        return task("task/fetch", data);
    }

    /** What Teams sends when a dialog's own button is pressed. */
    ObjectNode sends(ObjectNode data) {
        return task("task/submit", data);
    }

    private ObjectNode task(String name, ObjectNode data) {
        var activity = personal("invoke").put("name", name);
        var value = activity.putObject("value");
        value.set("data", data);
        value.putObject("context").put("theme", "default");
        return activity;
    }

    /** As clients send it that know neither refreshed cards nor dialogs. */
    ObjectNode submitted(MessageRef message, ObjectNode data) {
        var activity = personal("message").put("replyToId", message.id());
        activity.set("value", data);
        return activity;
    }

    ObjectNode inGroup(String type) {
        var activity = activity(type);
        activity.putObject("conversation")
                .put("isGroup", true)
                .put("conversationType", "groupChat")
                .put("tenantId", TeamsAlone.TENANT)
                .put("id", GROUP);
        activity.putObject("channelData").putObject("tenant").put("id", TeamsAlone.TENANT);
        return activity;
    }

    ObjectNode botAdded() {
        var activity = inChannel("conversationUpdate", null);
        activity.with("conversation").put("id", TEAM);
        activity.withArray("membersAdded").addObject().put("id", BOT);
        return activity;
    }

    ObjectNode inChannel(String type, String thread) {
        var activity = activity(type);
        activity.putObject("conversation")
                .put("isGroup", true)
                .put("conversationType", "channel")
                .put("tenantId", TeamsAlone.TENANT)
                .put("id", thread == null ? CHANNEL : CHANNEL + ";messageid=" + thread);
        var data = activity.putObject("channelData");
        data.putObject("team").put("id", TEAM).put("name", "Atelier");
        data.putObject("channel").put("id", CHANNEL);
        data.putObject("tenant").put("id", TeamsAlone.TENANT);
        return activity;
    }

    ObjectNode personal(String type) {
        var activity = activity(type);
        activity.putObject("conversation")
                .put("conversationType", "personal")
                .put("tenantId", TeamsAlone.TENANT)
                .put("id", CHAT);
        activity.putObject("channelData").putObject("tenant").put("id", TeamsAlone.TENANT);
        return activity;
    }

    static ObjectNode from(ObjectNode activity, String account, String directoryId, String name) {
        activity.putObject("from")
                .put("id", account)
                .put("aadObjectId", directoryId)
                .put("name", name);
        return activity;
    }

    private ObjectNode activity(String type) {
        int number = NUMBER.incrementAndGet();
        var activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", Integer.toString(number))
                .put("timestamp", "2026-11-17T08:00:00." + number + "Z")
                .put("serviceUrl", serviceUrl)
                .put("channelId", "msteams")
                .put("locale", "fr-FR");
        from(activity, "29:zoe", "zoe-aad", "Zoé Marchand").with("from").putNull("role");
        activity.putObject("recipient").put("id", BOT).put("name", "Rebond");
        activity.withArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", "fr-FR")
                .put("timezone", "Europe/Paris");
        return activity;
    }

    private static ObjectNode with(ObjectNode activity, ObjectNode data) {
        activity.putObject("value")
                .put("trigger", "manual")
                .putObject("action")
                .put("type", "Action.Execute")
                .put("verb", "press")
                .set("data", data);
        return activity;
    }

    static ObjectNode filled(ObjectNode data, Map<String, String> values) {
        var filled = data.deepCopy();
        values.forEach((name, value) -> filled.put("f." + name, value));
        return filled;
    }
}
