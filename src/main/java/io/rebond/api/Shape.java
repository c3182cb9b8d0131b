package io.rebond.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows as a table: a row that holds several parts becomes as many lines, each of which repeats the rest. */
record Shape(Class<? extends Record> row) {

    List<String> header() {
        return components().flatMap(Shape::columns).toList();
    }

    List<List<String>> lines(JsonNode told) {
        var lines = new ArrayList<List<String>>();
        parts(told)
                .forEach(part -> lines.add(components()
                        .flatMap(component -> cells(component, told, part))
                        .toList()));
        return lines;
    }

    /** The record of which a component holds a list. */
    static Optional<Class<? extends Record>> parted(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                        && type.isRecord()
                ? Optional.of(type.asSubclass(Record.class))
                : Optional.empty();
    }

    private Stream<RecordComponent> components() {
        return Stream.of(row.getRecordComponents());
    }

    private List<JsonNode> parts(JsonNode told) {
        var parts = components()
                .filter(component -> parted(component).isPresent())
                .flatMap(component -> elements(told.get(component.getName())))
                .toList();
        // What holds none is a line all the same.
        return parts.isEmpty() ? List.of(told.path("")) : parts;
    }

    private static Stream<String> columns(RecordComponent component) {
        return parted(component)
                .map(part ->
                        Stream.of(part.getRecordComponents()).map(each -> component.getName() + "." + each.getName()))
                .orElseGet(() -> Stream.of(component.getName()));
    }

    private static Stream<String> cells(RecordComponent component, JsonNode told, JsonNode part) {
        return parted(component)
                .map(type -> Stream.of(type.getRecordComponents()).map(each -> cell(part.path(each.getName()))))
                .orElseGet(() -> Stream.of(cell(told.get(component.getName()))));
    }

    /** A list of words is one cell. */
    private static String cell(JsonNode value) {
        return value.isArray()
                ? String.join(", ", elements(value).map(JsonNode::asText).toList())
                : value.isNull() ? "" : value.asText();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
