package io.rebond.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody typed about a gathering, in its parts: {@code "Title" <when> at "place" capacity:20}, of which nothing is
 * understood yet. What is not there is "".
 */
record Line(String title, String when, String place, String capacity, String kind) {

    private static final Set<String> AT = Set.of("at", "in", "à", "a", "au", "chez", "lieu", "place");
    private static final Set<String> CAPACITIES = Set.of("capacity:", "capacité:", "capacite:");

    static Line of(List<String> words) {
        var capacity = new StringBuilder();
        var rest = new ArrayList<String>();
        for (var word : words) {
            var key = word.substring(0, word.indexOf(':') + 1).toLowerCase(Locale.ROOT);
            if (CAPACITIES.contains(key)) {
                capacity.append(word.substring(key.length()));
            } else {
                rest.add(word);
            }
        }
        int at = lastAt(rest);
        return new Line(
                rest.isEmpty() ? "" : rest.get(0),
                join(rest.subList(Math.min(1, rest.size()), at)),
                join(rest.subList(Math.min(at + 1, rest.size()), rest.size())),
                capacity.toString(),
                "");
    }

    Line on(String occasion) {
        return new Line(title, when, place, capacity, occasion);
    }

    /** The title may be such a word, and the last word is one that nothing follows. */
    private static int lastAt(List<String> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            if (AT.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return words.size();
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
