package io.rebond.directory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Topics as people spell them: {@code java}, {@code topic:java}, {@code thème:java}. */
public record Topics(List<String> names) {

    private static final Pattern MARK = Pattern.compile("(?iu)(topic|theme|thème):");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.-]{0,39}");
    private static final int MOST = 5;

    public static final Topics NONE = new Topics(List.of());

    public Topics {
        names = List.copyOf(names);
    }

    public static boolean isMarked(String word) {
        return MARK.matcher(word).lookingAt();
    }

    /** Those of the words that can be topics, at most five. */
    public static Topics of(Stream<String> words) {
        return new Topics(words.map(word -> MARK.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT))
                .filter(word -> NAME.matcher(word).matches())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public static Topics read(String column) {
        return column.isEmpty() ? NONE : new Topics(List.of(column.split(" ")));
    }

    public String column() {
        return String.join(" ", names);
    }
}
