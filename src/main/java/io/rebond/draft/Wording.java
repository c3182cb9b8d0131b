package io.rebond.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people typed, fit to be stored and shown. */
public final class Wording {

    private Wording() {}

    /** On one line; no database stores a control character. */
    public static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}&&[^\\s]]", "").strip().replaceAll("\\s+", " ");
    }

    /** The lines that say something, each once, whatever its capitals. */
    static List<String> labels(Stream<String> typed) {
        var labels = new ArrayList<String>();
        typed.map(Wording::line)
                .filter(line -> !line.isEmpty())
                .filter(line -> labels.stream().noneMatch(line::equalsIgnoreCase))
                .forEach(labels::add);
        return labels;
    }
}
