package io.rebond.api;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the request's line.
 *
 * @param format empty when the program can read none of ours
 */
record Address(String report, Optional<Format> format) {

    /**
     * @param name the report's, which may bear {@code .csv} or {@code .json}
     * @param wished null where the address does not say
     * @param accepted what the program prefers first
     */
    static Address of(String name, String wished, List<MediaType> accepted) {
        if (wished != null) {
            return new Address(name, Optional.of(Format.called(wished)));
        }
        return Stream.of(Format.values())
                .filter(format -> name.endsWith(format.suffix()))
                .findFirst()
                .map(format -> new Address(
                        name.substring(0, name.length() - format.suffix().length()), Optional.of(format)))
                .orElseGet(() -> new Address(name, Format.among(accepted)));
    }
}
