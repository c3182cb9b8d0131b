package io.rebond.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.Seal;
import io.rebond.sandbox.WallMessage;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers and messages as JSON for programs; beside each action stands the token that carries it out. */
@Singleton
class ProgramAnswer implements Answer.Renderer<JsonNode> {
    private final ObjectMapper json = new ObjectMapper();
    private final Seal seal;

    ProgramAnswer(Seal seal) {
        this.seal = seal;
    }

    JsonNode json(WallMessage message) {
        var node = json.createObjectNode()
                .put("id", Long.toString(message.id()))
                .put("root", message.root() == null ? null : message.root().toString())
                .put("author", message.author())
                .put("onlyFor", message.onlyFor())
                .put(
                        "delivery",
                        message.delivery() == null ? null : message.delivery().toString())
                .put("postedAt", message.postedAt().toString())
                .put("edited", message.editedAt() != null)
                .put("replies", message.replies());
        return node.set("message", json(message.content()));
    }

    @Override
    public JsonNode privately(Answer.Private answer) {
        return named("private").set("message", json(answer.message()));
    }

    @Override
    public JsonNode passing(Answer.Passing answer) {
        return named("passing").put("words", answer.words());
    }

    @Override
    public JsonNode openForm(Answer.OpenForm answer) {
        return named("form").set("form", sealed(json.valueToTree(answer.form())));
    }

    @Override
    public JsonNode replaceCard(Answer.ReplaceCard answer) {
        return named("replace").set("message", json(answer.message()));
    }

    @Override
    public JsonNode fieldErrors(Answer.FieldErrors answer) {
        return named("refused").set("errors", json.valueToTree(Map.copyOf(answer.errors())));
    }

    @Override
    public JsonNode nothing(Answer.Nothing answer) {
        return named("nothing");
    }

    private ObjectNode named(String answer) {
        return json.createObjectNode().put("answer", answer);
    }

    private JsonNode json(Message message) {
        try {
            return sealed(json.readTree(MessageCodec.write(message)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is always JSON", e);
        }
    }

    private JsonNode sealed(JsonNode tree) {
        for (var bearer : tree.findParents("action")) {
            var action = bearer.get("action");
            var token = seal.seal(new Action(
                    action.get("name").asText(), action.get("argument").asText()));
            ((ObjectNode) bearer).put("token", token);
        }
        return tree;
    }
}
