package io.rebond.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MessageRef;
import io.rebond.directory.Community;
import java.util.UUID;

/**
 * What somebody is thanked for, and where.
 *
 * @param key the same whenever the same act arrives
 * @param words what for; "" for an emoji
 * @param worth one of the community's values, or ""
 * @param open whether the giver lets others see it
 */
record Occasion(UUID key, Community community, ChannelRef place, String words, String worth, boolean open) {

    /** The emoji is all that is said, and everybody sees it anyway where it stands: nothing is to be shown. */
    static Occasion of(MessageRef message, String emoji, Community community) {
        var place = message.conversation();
        var about =
                String.join("|", place.workspace().platform(), place.workspace().id(), place.id(), message.id(), emoji);
        return new Occasion(UUID.nameUUIDFromBytes(about.getBytes(UTF_8)), community, place, "", "", false);
    }
}
