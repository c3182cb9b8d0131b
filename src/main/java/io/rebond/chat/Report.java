package io.rebond.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;

/**
 * SPI: what programs may read of one kind of thing, such as polls. Nothing from a place that not everybody may read, no name
 * of a person, and each figure by the rule that chat keeps; since a program may ask every minute, nothing that only the few
 * who came since could have changed.
 */
public interface Report {

    /** Its word in addresses and scopes: an English plural in small letters, such as {@code polls}. */
    String name();

    /** The same for who types in French. */
    String french();

    /** For whoever writes the program, in one English sentence. */
    String tells();

    /**
     * What a row is. Each of its components bears {@link Means}; at most one is a list of records, and these hold no further
     * list of records.
     */
    Class<? extends Record> shape();

    /** In an order that stays, the latest first where there is one. */
    List<? extends Record> rows(Portion portion);

    /**
     * Which rows.
     *
     * @param communities those of the workspace that whoever asks may read of
     * @param from how many are passed over
     * @param most how many are given, at most
     */
    record Portion(WorkspaceRef workspace, Set<Long> communities, int from, int most) {
        public Portion {
            communities = Set.copyOf(communities);
        }
    }

    /** Why a figure is not told. */
    enum Withheld {
        /** It is told once the poll is closed. */
        UNTIL_CLOSED,
        /** It would speak of fewer people than the minimum, or leave fewer over. */
        TOO_FEW,
        /** None was made so far. */
        NONE_YET
    }

    /** What a component of a row says: unit, range, when it is absent. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Means {
        String value();
    }
}
