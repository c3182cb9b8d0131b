package io.rebond.card;

import io.rebond.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Text as elements: one for each line, since a run knows no line breaks. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Element> of(Text text, UnaryOperator<Run> look) {
        return ofRuns(text.spans().stream()
                .map(span -> span.accept(Runs.PLAIN))
                .map(look)
                .toList());
    }

    static List<Element> of(String words, UnaryOperator<Run> look) {
        return of(Text.of(words), look);
    }

    static List<Element> ofRuns(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        lines.add(new ArrayList<>());
        for (var run : runs) {
            var words = run.text().split("\\R", -1);
            for (int i = 0; i < words.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!words[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(run.saying(words[i]));
                }
            }
        }
        return elements(lines);
    }

    /** An empty line is a little room above the next. */
    private static List<Element> elements(List<List<Run>> lines) {
        var elements = new ArrayList<Element>();
        boolean room = true;
        for (var line : lines) {
            if (!line.isEmpty()) {
                elements.add(new Element.RichText(List.copyOf(line), room ? null : "None"));
            }
            room = line.isEmpty();
        }
        return elements;
    }
}
