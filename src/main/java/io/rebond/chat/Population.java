package io.rebond.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port to the people and places of a platform; an adapter that can tell implements it beside {@link ChatPlatform}. */
public interface Population {

    /** The {@link ChatPlatform#name()} that it speaks for. */
    String platform();

    /** The workspaces it is connected to. */
    List<WorkspaceRef> workspaces();

    /**
     * All channels that Rebond stands in.
     *
     * @throws RuntimeException when that cannot be told just now, which is not the same as none
     */
    List<Channel> channels(WorkspaceRef workspace);

    /** Everybody in the channel, bots included. */
    List<Profile> members(ChannelRef channel);

    /** Those to whom the platform itself gives a role, such as its own administrators. */
    Map<MemberRef, Role> roles(WorkspaceRef workspace);

    Optional<Profile> profile(MemberRef member);

    /**
     * Whether they may read each open channel of the workspace, even one that they are not in. Guests may not, and nobody may
     * where a channel is open to a team alone.
     */
    default boolean readsWhatIsOpen(MemberRef member) {
        return true;
    }

    /**
     * Whether somebody who is in none of the channels works there no longer, by the platform's own word: they are erased for
     * it. False where it never tells, and of whom it merely does not show.
     *
     * @throws RuntimeException when that cannot be told just now
     */
    default boolean hasLeft(MemberRef member) {
        return false;
    }

    /**
     * The language that somebody's own acts told of, where nothing else does and the directory may not have heard of it yet;
     * empty where the platform tells it in profiles.
     */
    default Optional<Language> languageToldBy(MemberRef member) {
        return Optional.empty();
    }

    /** The same of many, where it is told at all. */
    default Map<MemberRef, Language> languagesToldBy(Collection<MemberRef> members) {
        return Map.of();
    }

    /**
     * A channel as people see it.
     *
     * @param name without the leading {@code #}
     * @param open whether those may read it who are not in it: see {@link #readsWhatIsOpen}
     */
    record Channel(ChannelRef ref, String name, boolean open) {}
}
