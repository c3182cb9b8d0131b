package io.rebond.chat;

import java.util.Optional;

/** Port: what was published and is to be found again. */
public interface Shelf {

    /** As it reads now; empty for what was never published, or was withdrawn. */
    Optional<Published> find(String subject);
}
