package io.rebond.block;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.util.json.GsonFactory;
import java.util.Optional;

/** Slack's JSON, by the SDK's own typed models. */
public final class SlackJson {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private SlackJson() {}

    public static String write(Object value) {
        return GSON.toJson(value);
    }

    public static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    /** @throws IllegalArgumentException for anything but an object; without its words, which have no business in a log */
    public static JsonObject read(String json) {
        try {
            return GSON.fromJson(json, JsonObject.class).getAsJsonObject();
        } catch (JsonParseException | NullPointerException | IllegalStateException e) {
            throw new IllegalArgumentException("not an object of Slack's");
        }
    }

    /** @throws IllegalArgumentException where the tree does not fit */
    public static <T> T as(Class<T> type, JsonElement tree) {
        try {
            return GSON.fromJson(tree, type);
        } catch (JsonParseException | NumberFormatException | IllegalStateException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName());
        }
    }

    /** The text at the end of a path of names; empty where there is none. */
    public static Optional<String> text(JsonObject tree, String... path) {
        JsonElement found = tree;
        for (var name : path) {
            found = found != null && found.isJsonObject()
                    ? found.getAsJsonObject().get(name)
                    : null;
        }
        return found != null && found.isJsonPrimitive()
                ? Optional.of(found.getAsString()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
