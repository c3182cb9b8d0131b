package io.rebond.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads an activity as the SDK would, had the SDK no quarrel with what is null or with what time it is. */
final class ActivityReader {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final ObjectMapper ACTIVITIES = new JacksonAdapter().serializer();

    private static final List<String> TIMES = List.of("timestamp", "localTimestamp");

    private static final DateTimeFormatter NINE_DIGITS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSSXXX");

    private ActivityReader() {}

    static Incoming read(byte[] body) throws Refused {
        try {
            var tree = TREES.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw new Refused(400, "not an activity");
            }
            TIMES.forEach(field -> date((ObjectNode) tree, field));
            return new Incoming(ACTIVITIES.treeToValue(withoutNulls(tree), Activity.class));
        } catch (JsonProcessingException e) {
            // Not as the cause: its message quotes the activity.
            throw new Refused(400, "not an activity: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new Refused(400, "the activity could not be read");
        }
    }

    /** The SDK refuses a whole second, and takes the digits behind one for nanoseconds however few they are. */
    private static void date(ObjectNode activity, String field) {
        try {
            activity.put(
                    field,
                    NINE_DIGITS.format(OffsetDateTime.parse(activity.path(field).asText())));
        } catch (DateTimeParseException e) {
            // Not there, or none: then it is the SDK's to say so.
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
