package io.rebond.chat;

import java.util.List;

/**
 * Port to an outlet beside the channels: people who asked for a community's editions and receive them one by one, each in a
 * direct conversation. Absent settings leave it off.
 */
public interface Newsletter {

    boolean isOn();

    /** The {@link ChatPlatform#name()} by which its letters leave. */
    String platform();

    /**
     * How many are to receive what is sent now.
     *
     * @param after the last one who needs no counting, by {@link MemberRef#id()}; "" counts all
     */
    int count(long community, String after);

    /** The next of them, ordered by {@link MemberRef#id()}, at most {@code most}. */
    List<Reader> next(long community, String after, int most);

    /** Somebody to write to, in the language they asked for. */
    record Reader(MemberRef member, Language language) {}
}
