package io.rebond.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.MessageRef;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What Slack sends of commands, presses and modals, as its reference shows it. */
final class Payloads {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String team;
    private final String member;
    private final String channel;
    private final String channelName;
    private final String base;

    Payloads(String team, String member, String channel, String base) {
        this(team, member, channel, "veille", base);
    }

    Payloads(String team, String member, String channel, String channelName, String base) {
        this.team = team;
        this.member = member;
        this.channel = channel;
        this.channelName = channelName;
        this.base = base;
    }

    Map<String, String> command(String line) {
        return command("/rebond", line);
    }

    Map<String, String> command(String name, String line) {
        var escaped = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("#" + channelName, "<#" + channel + "|" + channelName + ">");
        var fields = new TreeMap<>(Map.of(
                "token",
                "deprecated",
                "team_id",
                team,
                "team_domain",
                "atelier",
                "channel_id",
                channel,
                "channel_name",
                channelName,
                "user_id",
                member,
                "user_name",
                "camille",
                "command",
                name,
                "text",
                escaped,
                "api_app_id",
                "A1"));
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", responseUrl());
        fields.put("trigger_id", trigger());
        return fields;
    }

    String press(MessageRef message, JsonNode button, String token) {
        var payload = from("block_actions");
        payload.put("response_url", responseUrl());
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.id())
                .put("channel_id", message.conversation().id())
                .put("is_ephemeral", false);
        payload.putObject("channel").put("id", message.conversation().id()).put("name", "veille");
        payload.putObject("message")
                .put("type", "message")
                .put("ts", message.id())
                .put("text", "unused");
        pressed(payload, button, token);
        return payload.toString();
    }

    /** Rebond's own page is no message, and nobody else's conversation. */
    String pressAtHome(JsonNode button) {
        var payload = from("block_actions");
        payload.putObject("container").put("type", "view").put("view_id", "V1");
        payload.putObject("view").put("id", "V1").put("type", "home");
        pressed(payload, button, button.path("value").asText());
        return payload.toString();
    }

    private static void pressed(ObjectNode payload, JsonNode button, String token) {
        var action = payload.putArray("actions").addObject();
        action.put("action_id", button.path("action_id").asText())
                .put("block_id", "b1")
                .put("type", "button")
                .put("value", token)
                .put("action_ts", "1548426417.840180");
        action.set("text", button.path("text"));
    }

    String submission(JsonNode view, Map<String, String> values) {
        var payload = from("view_submission");
        var shown = (ObjectNode) view.deepCopy();
        shown.put("id", "V" + UUID.randomUUID()).put("team_id", team);
        var state = shown.putObject("state").putObject("values");
        view.path("blocks").forEach(block -> {
            var name = block.path("block_id").asText();
            var control = state.putObject(name)
                    .putObject(block.path("element").path("action_id").asText());
            var type = block.path("element").path("type").asText();
            control.put("type", type);
            if (type.equals("static_select")) {
                control.putObject("selected_option").put("value", values.get(name));
            } else {
                control.put("value", values.get(name));
            }
        });
        payload.set("view", shown);
        payload.putArray("response_urls");
        return payload.toString();
    }

    String shortcut(String callback, String text) {
        var payload = from("message_action");
        payload.put("callback_id", callback).put("response_url", responseUrl()).put("message_ts", "1.1");
        payload.putObject("channel").put("id", channel).put("name", "veille");
        payload.putObject("message")
                .put("type", "message")
                .put("user", "UOTHER")
                .put("ts", "1.1")
                .put("text", text);
        return payload.toString();
    }

    private ObjectNode from(String type) {
        var payload = JSON.createObjectNode().put("type", type);
        payload.putObject("team").put("id", team).put("domain", "atelier");
        payload.putObject("user").put("id", member).put("username", "camille").put("team_id", team);
        payload.put("api_app_id", "A1").put("token", "deprecated").put("trigger_id", trigger());
        return payload;
    }

    private String responseUrl() {
        return base + "/answers/" + UUID.randomUUID();
    }

    private static String trigger() {
        return "12466734323.1395872398." + UUID.randomUUID().toString().replace("-", "");
    }
}
