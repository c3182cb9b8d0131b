package io.rebond.chart;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Words made to fit a width. */
record Lines(FontMetrics metrics, int width) {

    /** As many lines as it takes; of more than {@code most}, the last ends in an ellipsis. */
    List<String> wrapped(String words, int most) {
        var lines = new ArrayList<String>();
        var rest = new ArrayList<>(List.of(words.split(" ")));
        while (!rest.isEmpty() && lines.size() < most - 1) {
            var line = rest.remove(0);
            while (!rest.isEmpty() && fits(line + " " + rest.get(0))) {
                line += " " + rest.remove(0);
            }
            lines.add(cut(line));
        }
        if (!rest.isEmpty()) {
            lines.add(cut(String.join(" ", rest)));
        }
        return lines;
    }

    String cut(String words) {
        if (fits(words)) {
            return words;
        }
        int end = words.length();
        while (end > 0 && !fits(words.substring(0, end) + "…")) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    private boolean fits(String words) {
        return metrics.stringWidth(words) <= width;
    }
}
