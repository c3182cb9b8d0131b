package io.rebond.command;

import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.directory.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;

/** Who the asker is, where they stand. */
@ApplicationScoped
class Guard {

    private final BiFunction<MemberRef, ChannelRef, Role> roles;

    @Inject
    Guard(People people) {
        this(people::roleOf);
    }

    Guard(BiFunction<MemberRef, ChannelRef, Role> roles) {
        this.roles = roles;
    }

    /** Asks the directory: once for each line is enough. */
    Role roleOf(Asker asker) {
        return roles.apply(asker.member(), asker.where());
    }
}
