package io.rebond.indicator;

import io.rebond.chat.Act;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures there are about a community, from the widest to the narrowest, with the figures that each is a part of. */
public enum Measure {
    ELIGIBLE,
    ACTIVATED(ELIGIBLE),
    CONTRIBUTING(ACTIVATED),
    CLICKED(Act.CLICKED, ACTIVATED),
    REACTED(Act.REACTED, ACTIVATED),
    USEFUL(Act.USEFUL, CONTRIBUTING),
    VOTED(Act.VOTED, CONTRIBUTING),
    REPLIED(Act.REPLIED, CONTRIBUTING),
    PROPOSED(Act.SHARED, CONTRIBUTING),
    NEW(ACTIVATED),
    RETURNING(ACTIVATED);

    /** From the least to the most that somebody does. */
    public static final List<Measure> LADDER = List.of(CLICKED, REACTED, USEFUL, VOTED, REPLIED, PROPOSED);

    private final Act act;
    private final Measure whole;

    Measure(Measure... whole) {
        this(null, whole);
    }

    Measure(Act act, Measure... whole) {
        this.act = act;
        this.whole = whole.length == 0 ? null : whole[0];
    }

    /** The act by which a rung of the ladder is reached. */
    Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    /** All whose figures this one's is a part of. */
    List<String> wholes() {
        return whole == null
                ? List.of()
                : Stream.concat(Stream.of(whole.name()), whole.wholes().stream())
                        .toList();
    }
}
