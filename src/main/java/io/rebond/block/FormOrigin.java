package io.rebond.block;

import java.util.Optional;

/**
 * Where a form was opened and what sending it does, as it travels in the modal's private metadata.
 *
 * @param where the conversation's identifier
 * @param token the sealed action
 */
public record FormOrigin(String where, String token) {

    String write() {
        return where + " " + token;
    }

    public static Optional<FormOrigin> read(String metadata) {
        var parts = metadata == null ? new String[0] : metadata.split(" ", 2);
        return parts.length == 2 ? Optional.of(new FormOrigin(parts[0], parts[1])) : Optional.empty();
    }
}
