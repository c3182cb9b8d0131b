package io.rebond.slack;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.rebond.block.Read;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The people of the town, who act by their own tokens. */
final class People {
    static final WorkspaceRef TEAM = new WorkspaceRef("slack", "T000000001");
    static final String CAMILLE = SlackTown.PERSON_TOKEN;
    static final String INES = SlackTown.PERSON_TOKEN + "-ines";

    private final String base;
    private final String camille;
    private final String veille;
    private final String closed;

    People(String base) {
        this.base = base;
        camille = id(call(CAMILLE, "users.list", Map.of()).path("members"), "camille");
        veille = id(call(CAMILLE, "conversations.list", Map.of()).path("channels"), "veille");
        call(SlackTown.BOT_TOKEN, "conversations.join", Map.of("channel", veille));
        closed = call(INES, "conversations.create", Map.of("name", "closed-" + System.nanoTime(), "is_private", "true"))
                .path("channel")
                .path("id")
                .asText();
    }

    String camille() {
        return camille;
    }

    String user(String name) {
        return id(call(CAMILLE, "users.list", Map.of()).path("members"), name);
    }

    String veille() {
        return veille;
    }

    String closed() {
        return closed;
    }

    JsonNode call(String token, String method, Map<String, String> fields) {
        var told = Read.tree(given().header("Authorization", "Bearer " + token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(base + "/api/" + method)
                .asString());
        if (!told.path("ok").asBoolean()) {
            throw new AssertionError(method + ": " + told);
        }
        return told;
    }

    JsonNode message(MessageRef message) {
        var thread = call(
                SlackTown.BOT_TOKEN,
                "conversations.replies",
                Map.of("channel", message.conversation().id(), "ts", message.id(), "limit", "1000"));
        return StreamSupport.stream(thread.path("messages").spliterator(), false)
                .filter(one -> one.path("ts").asText().equals(message.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
