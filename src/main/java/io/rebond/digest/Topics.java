package io.rebond.digest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Topics as people spell them: {@code java}, {@code topic:java}, {@code thème:java}. */
record Topics(List<String> names) {

    private static final Pattern MARK = Pattern.compile("(?iu)(topic|theme|thème):");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.-]{0,39}");
    private static final int MOST = 5;

    static final Topics NONE = new Topics(List.of());

    Topics {
        names = List.copyOf(names);
    }

    static boolean isMarked(String word) {
        return MARK.matcher(word).lookingAt();
    }

    /** Those of the words that can be topics, at most five. */
    static Topics of(Stream<String> words) {
        return new Topics(words.map(word -> MARK.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT))
                .filter(word -> NAME.matcher(word).matches())
                .distinct()
                .limit(MOST)
                .toList());
    }

    static Topics read(String column) {
        return column.isEmpty() ? NONE : new Topics(List.of(column.split(" ")));
    }

    String column() {
        return String.join(" ", names);
    }
}
