package io.rebond.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.Report;
import io.rebond.chat.Report.Means;
import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes the reports (OpenAPI 3.1), from the same records of which their rows are made, so that it says neither more nor less.
 * Made when asked for: scanning annotations would be paid at each start, and would find one path with a name in it.
 */
@Singleton
class OpenApi {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Something in the address means nothing.",
            "401", "No token, or one that does not hold.",
            "403", "The token does not read that.",
            "404", "There is no such thing; also where no token exists at all.",
            "406", "Neither JSON nor CSV is accepted.",
            "429", "Too many questions in this minute.");

    private final Reports reports;
    private final ObjectMapper json;

    OpenApi(Reports reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    ObjectNode document() {
        var document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Rebond")
                .put("version", "v1")
                .put(
                        "description",
                        "What programs may read: no names, nothing from private places, and no figure about few.");
        document.putArray("servers").addObject().put("url", "/api/v1");
        document.putArray("security").addObject().putArray("token");
        var paths = document.putObject("paths");
        reports.all().forEach(report -> describe(report, paths.putObject("/" + report.name())));
        var components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        var schemas = components.putObject("schemas");
        reports.all().forEach(report -> schemas.set(report.name(), object(report.shape())));
        return document;
    }

    private static void describe(Report report, ObjectNode path) {
        var operation = path.putObject("get").put("operationId", report.name()).put("description", report.tells());
        var parameters = operation.putArray("parameters");
        parameter(parameters, "community", "Only this one; else all that the token reads.")
                .put("minimum", 1);
        parameter(parameters, "page", "From 0.").put("minimum", 0).put("maximum", Question.LAST_PAGE);
        parameter(parameters, "size", "How many rows a page holds; " + Question.USUAL_SIZE + " if not said.")
                .put("minimum", 1)
                .put("maximum", Question.LARGEST_SIZE);
        var responses = operation.putObject("responses");
        var content = responses
                .putObject("200")
                .put("description", "A page of rows. CSV repeats a row for each of its parts, and says Rebond-More.")
                .putObject("content");
        page(report, content.putObject("application/json").putObject("schema"));
        content.putObject("text/csv").putObject("schema").put("type", "string");
        REFUSALS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> responses.putObject(each.getKey()).put("description", each.getValue()));
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String means) {
        return parameters
                .addObject()
                .put("name", name)
                .put("in", "query")
                .put("description", means)
                .putObject("schema")
                .put("type", "integer");
    }

    private static void page(Report report, ObjectNode schema) {
        var properties = schema.put("type", "object").putObject("properties");
        properties.putObject("report").put("const", report.name());
        properties.putObject("page").put("type", "integer");
        properties.putObject("size").put("type", "integer");
        properties.putObject("more").put("type", "boolean").put("description", "Whether there is another page.");
        properties
                .putObject("rows")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/components/schemas/" + report.name());
    }

    private ObjectNode object(Class<? extends Record> shape) {
        var schema = json.createObjectNode().put("type", "object");
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        for (var component : shape.getRecordComponents()) {
            required.add(component.getName());
            properties.set(component.getName(), property(component));
        }
        return schema;
    }

    private ObjectNode property(RecordComponent component) {
        var schema = Shape.parted(component)
                .map(part -> {
                    var list = json.createObjectNode().put("type", "array");
                    list.set("items", object(part));
                    return list;
                })
                .orElseGet(() -> value(component.getGenericType()));
        return schema.put("description", component.getAnnotation(Means.class).value());
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType wrapped) {
            var inner = value(wrapped.getActualTypeArguments()[0]);
            return wrapped.getRawType() == Optional.class ? orNull(inner) : list(inner);
        }
        return single((Class<?>) type);
    }

    private ObjectNode single(Class<?> type) {
        var schema = json.createObjectNode();
        if (type == boolean.class) {
            return schema.put("type", "boolean");
        }
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return schema.put("type", "integer");
        }
        schema.put("type", "string");
        if (type == Instant.class) {
            schema.put("format", "date-time");
        } else if (type == LocalDate.class) {
            schema.put("format", "date");
        } else if (type.isEnum()) {
            var words = schema.putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(constant -> words.add(constant.toString()));
        }
        return schema;
    }

    private ObjectNode list(ObjectNode items) {
        var schema = json.createObjectNode().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        var type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
        if (schema.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
        return schema;
    }
}
