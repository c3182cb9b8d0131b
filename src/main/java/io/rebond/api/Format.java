package io.rebond.api;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a report is written. */
enum Format {
    JSON("json", MediaType.APPLICATION_JSON_TYPE),
    CSV("csv", new MediaType("text", "csv"));

    private final String word;
    private final MediaType type;

    Format(String word, MediaType type) {
        this.word = word;
        this.type = type;
    }

    String suffix() {
        return "." + word;
    }

    static Format called(String word) {
        return Stream.of(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("format is json or csv."));
    }

    /** @param accepted what the program prefers first; empty when it can read neither */
    static Optional<Format> among(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wish -> Stream.of(values()).filter(format -> format.type.isCompatible(wish)))
                .findFirst();
    }
}
