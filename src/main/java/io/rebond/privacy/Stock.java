package io.rebond.privacy;

import io.rebond.chat.PersonalDataHolder.Entry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Of how many people each kind of data is stored, and since when; of what it says, nothing. */
final class Stock {

    /** @param since the oldest of it; empty for what has no date */
    record Kind(long people, Optional<Instant> since) {

        private Kind with(Optional<Instant> oldest) {
            var older = since.filter(mine ->
                            oldest.filter(theirs -> theirs.isBefore(mine)).isEmpty())
                    .or(() -> oldest);
            return new Kind(people + 1, older);
        }
    }

    private static final Kind NOBODYS = new Kind(0, Optional.empty());

    private final SortedMap<String, Kind> kinds = new TreeMap<>();

    /** All that is stored about one person. */
    void add(Collection<Entry> entries) {
        oldest(entries)
                .forEach((kind, since) -> kinds.merge(kind, NOBODYS.with(since), (before, any) -> before.with(since)));
    }

    SortedMap<String, Kind> kinds() {
        return kinds;
    }

    private static Map<String, Optional<Instant>> oldest(Collection<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::kind,
                        HashMap::new,
                        Collectors.mapping(
                                Entry::at, Collectors.collectingAndThen(Collectors.toList(), times -> times.stream()
                                        .filter(Objects::nonNull)
                                        .min(Instant::compareTo)))));
    }
}
