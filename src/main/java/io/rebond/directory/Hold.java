package io.rebond.directory;

import io.rebond.chat.MemberRef;
import java.time.Instant;
import java.util.Optional;

/**
 * That nothing is sent unasked in a community, until it is released.
 *
 * @param reason in the words of whoever held it; "" once they were erased
 * @param by empty once they were erased
 */
public record Hold(String reason, Optional<MemberRef> by, Instant since) {

    /** The longest reason, in characters. */
    public static final int REASON_LIMIT = 300;
}
