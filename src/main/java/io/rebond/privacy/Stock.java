package io.rebond.privacy;

import io.rebond.chat.Language;
import io.rebond.chat.PersonalDataHolder.Entry;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Of how many people each kind of data is stored, as each language calls it; of what it says, and since when, nothing: the oldest
 * is one person's.
 */
final class Stock {

    private final Map<Language, SortedMap<String, Long>> kinds = new EnumMap<>(Language.class);

    Stock() {
        Stream.of(Language.values()).forEach(language -> kinds.put(language, new TreeMap<>()));
    }

    /** How many people are known, whatever is stored about them. */
    void count(Head head, long people) {
        kinds.values().forEach(all -> all.put(head.kind(), people));
    }

    /** All that is stored about one person. */
    void add(Language language, Collection<Entry> entries) {
        var all = kinds.get(language);
        entries.stream().map(Entry::kind).distinct().forEach(kind -> all.merge(kind, 1L, Long::sum));
    }

    SortedMap<String, Long> kinds(Language language) {
        return kinds.get(language);
    }

    /** What is counted of the people themselves. */
    enum Head {
        KNOWN,
        TOLD,
        DECLINED;

        private static final String MARK = "#";

        /** As no language calls a kind. */
        String kind() {
            return MARK + name();
        }

        static boolean is(String kind) {
            return kind.startsWith(MARK);
        }
    }
}
