package io.rebond.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;

/** Reads an activity as the SDK would, had the SDK no quarrel with what is null. */
final class ActivityReader {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final ObjectMapper ACTIVITIES = new JacksonAdapter().serializer();

    private ActivityReader() {}

    static Incoming read(byte[] body) throws Refused {
        try {
            var tree = TREES.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw new Refused(400, "not an activity");
            }
            return new Incoming(ACTIVITIES.treeToValue(withoutNulls(tree), Activity.class));
        } catch (JsonProcessingException e) {
            // Not as the cause: its message quotes the activity.
            throw new Refused(400, "not an activity: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new Refused(400, "the activity could not be read");
        }
    }

    /** A null role makes the SDK throw. */
    private static JsonNode withoutNulls(JsonNode tree) {
        if (tree.isObject()) {
            for (var fields = tree.fields(); fields.hasNext(); ) {
                var field = fields.next();
                if (field.getValue().isNull()) {
                    fields.remove();
                }
            }
        }
        tree.forEach(ActivityReader::withoutNulls);
        return tree;
    }
}
