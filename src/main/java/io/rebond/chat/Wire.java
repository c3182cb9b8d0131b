package io.rebond.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Values of one type as compact JSON. A sealed type's case is told by its simple name under {@code is}, taken from the
 * type itself, so that a new case cannot be forgotten in a list.
 */
final class Wire<T> {
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final String what;

    Wire(Class<T> type, Class<?>... sealedTypes) {
        var mapper = mapper(sealedTypes);
        reader = mapper.readerFor(type);
        writer = mapper.writerFor(type);
        what = type.getSimpleName();
    }

    String write(T value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + what, e);
        }
    }

    T read(String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            // Without its source: what people are shown or did has no business in a log.
            throw new IllegalArgumentException(
                    "not a " + what + ": " + e.getClass().getSimpleName());
        }
    }

    private static JsonMapper mapper(Class<?>... sealedTypes) {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .serializationInclusion(JsonInclude.Include.NON_NULL);
        for (var sealed : sealedTypes) {
            mapper.addMixIn(sealed, Case.class);
            for (var oneCase : sealed.getPermittedSubclasses()) {
                mapper.registerSubtypes(new NamedType(oneCase, oneCase.getSimpleName()));
            }
        }
        return mapper.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Case {}
}
