package io.rebond.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the bytes of a feed to its text, whatever they and their server say of the charset. */
final class FeedText {
    private static final int HEAD = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

    private FeedText() {}

    /**
     * A byte order mark is believed first, then the XML declaration, then the HTTP header, as ROME's own lenient reader does: more
     * servers announce a wrong charset than recode what they serve. What names no charset is UTF-8.
     */
    static String of(byte[] body, String contentType) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        Charset charset = marked(head)
                .or(() -> named(DECLARED, head))
                .or(() -> named(CHARSET, contentType))
                .orElse(StandardCharsets.UTF_8);
        String text = new String(body, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\0<")) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return head.startsWith("\u00FF\u00FE") || head.startsWith("<\0")
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /** A name that this JVM does not know, or that one byte a letter contradicts, is no name. */
    private static Optional<Charset> named(Pattern where, String text) {
        Matcher name = where.matcher(text);
        try {
            return name.find()
                    ? Optional.of(Charset.forName(name.group(1))).filter(FeedText::keepsAscii)
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean keepsAscii(Charset charset) {
        return new String(new byte[] {'<'}, charset).equals("<");
    }
}
