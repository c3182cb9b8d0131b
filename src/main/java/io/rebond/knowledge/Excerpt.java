package io.rebond.knowledge;

import io.rebond.chat.Text;
import io.rebond.knowledge.Reading.Token;
import java.util.List;

/** A few words around what was sought, which stands out. What people wrote stays plain: nothing in it is markup. */
final class Excerpt {

    private static final int LENGTH = 180;
    private static final int AHEAD = 60;
    private static final String CUT = "…";

    private Excerpt() {}

    static Text of(String words, Sought sought) {
        var line = words.strip().replaceAll("\\s", " ");
        var met = sought.metIn(line);
        int from = met.isEmpty() ? 0 : beginning(line, met.get(0).start());
        int to = end(line, from);
        var text = from > 0 ? Text.of(CUT) : Text.empty();
        text = text.then(marked(line, from, to, met));
        return to < line.length() ? text.plain(CUT) : text;
    }

    private static Text marked(String line, int from, int to, List<Token> met) {
        var text = Text.empty();
        int at = from;
        for (var token : met) {
            if (token.start() >= at && token.end() <= to) {
                text = plain(text, line.substring(at, token.start()))
                        .strong(line.substring(token.start(), token.end()));
                at = token.end();
            }
        }
        return plain(text, line.substring(at, to));
    }

    private static Text plain(Text text, String words) {
        return words.isEmpty() ? text : text.plain(words);
    }

    /** No later than the first that was met, and at the start of a word. */
    private static int beginning(String line, int met) {
        if (met <= AHEAD) {
            return 0;
        }
        int gap = line.indexOf(' ', met - AHEAD);
        return gap >= 0 && gap < met ? gap + 1 : met;
    }

    private static int end(String line, int from) {
        if (line.length() - from <= LENGTH) {
            return line.length();
        }
        int gap = line.lastIndexOf(' ', from + LENGTH);
        int end = gap > from ? gap : from + LENGTH;
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }
}
