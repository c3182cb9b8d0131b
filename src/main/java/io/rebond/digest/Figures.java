package io.rebond.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Query;

/** One figure for each item, and what each outlet adds to it. */
final class Figures {

    private final Map<Long, SortedMap<String, Long>> byItem = new HashMap<>();

    /** @param query gives item, outlet and how many */
    static Figures read(Query query) {
        var figures = new Figures();
        query.map((row, context) -> {
                    figures.byItem
                            .computeIfAbsent(row.getLong(1), any -> new TreeMap<>())
                            .merge(row.getString(2), row.getLong(3), Long::sum);
                    return row;
                })
                .list();
        return figures;
    }

    long total(long item) {
        return byOutlet(item).values().stream().mapToLong(Long::longValue).sum();
    }

    SortedMap<String, Long> byOutlet(long item) {
        return byItem.getOrDefault(item, new TreeMap<>());
    }
}
