package io.rebond.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was told before.
 *
 * @param counted whom each figure counted when it was made last, told or not
 * @param known the groups of which figures were told lately
 */
record Past(Map<String, Set<Long>> counted, List<Set<Long>> known) {

    static final Past NONE = new Past(Map.of(), List.of());

    Set<Long> counted(String name) {
        return counted.getOrDefault(name, Set.of());
    }
}
