package io.rebond.chat;

import java.time.Instant;
import java.util.List;

/** SPI of every room that stores something about a person. */
public interface PersonalDataHolder {

    /** Everything it stores about the member, readable. */
    List<Entry> show(MemberRef member, Language language);

    /** What the member may change of it, beside seeing and erasing: shown with it. */
    default List<Button> choices(MemberRef member, Language language) {
        return List.of();
    }

    /** Deletes everything it stores about the member; totals that name nobody may stay. */
    void erase(MemberRef member);

    /**
     * Deletes some of what happened before {@code limit}, where keeping it has no other reason: at most {@code most}
     * rows of a kind, so that nobody waits for the locks of a long deletion. Called again until nothing goes.
     *
     * @return how many rows went
     */
    default int expire(Instant limit, int most) {
        return 0;
    }

    /**
     * One line of what is stored.
     *
     * @param kind what it is, in the person's language
     * @param value what it says
     * @param at when it was stored, or null for what has no date
     */
    record Entry(String kind, String value, Instant at) {}
}
