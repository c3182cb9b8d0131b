package io.rebond.privacy;

import io.rebond.chat.PersonalDataHolder.Entry;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Of how many people each kind of data is stored; of what it says, and since when, nothing: the oldest is one person's. */
final class Stock {

    private final SortedMap<String, Long> kinds = new TreeMap<>();

    /** All that is stored about one person. */
    void add(Collection<Entry> entries) {
        entries.stream().map(Entry::kind).distinct().forEach(kind -> kinds.merge(kind, 1L, Long::sum));
    }

    SortedMap<String, Long> kinds() {
        return kinds;
    }
}
