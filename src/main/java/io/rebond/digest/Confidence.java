package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.directory.Earshot;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rule for what was said behind a door: it goes no further than its author was told when they agreed. What was said in
 * a closed channel that is a community's own place stays in editions for that channel; every other channel and the
 * newsletter are wider, since others read them. Whatever else its author agreed to goes where their community's editions go.
 *
 * @param place the channel's id where it must not leave it, else null
 */
record Confidence(Earshot earshot, String place) {

    static Confidence of(Earshot earshot, ChannelRef saidIn) {
        return new Confidence(earshot, earshot == Earshot.PLACE ? saidIn.id() : null);
    }

    boolean lets(ChannelRef channel) {
        return place == null || place.equals(channel.id());
    }

    /** Into a newsletter, which everybody on its list reads. */
    boolean letsOut() {
        return place == null;
    }

    boolean isPrivate() {
        return earshot != Earshot.EVERYONE;
    }

    /**
     * What the animator is told of it.
     *
     * @param name finds a channel's name by its id
     */
    Optional<String> reason(UnaryOperator<String> name, ReviewMessages words) {
        if (!isPrivate()) {
            return Optional.empty();
        }
        return Optional.of(place == null ? words.reasonPrivate() : words.reasonConfined(name.apply(place)));
    }
}
