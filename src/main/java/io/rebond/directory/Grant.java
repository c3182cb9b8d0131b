package io.rebond.directory;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * A role that Rebond itself gave.
 *
 * @param ends empty for one that has no end
 */
public record Grant(MemberRef holder, Role role, Scope scope, Optional<Instant> ends) {

    boolean isValid(Instant now) {
        return ends.filter(end -> !end.isAfter(now)).isEmpty();
    }
}
