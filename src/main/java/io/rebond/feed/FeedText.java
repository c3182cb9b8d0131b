package io.rebond.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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
    private static final Pattern ONE_BYTE = Pattern.compile("ISO-8859|windows-125|US-ASCII");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private FeedText() {}

    /**
     * A byte order mark is believed first, then the XML declaration, then the HTTP header, because more servers announce a wrong
     * charset than recode what they serve. What names no charset is UTF-8. Then the bytes themselves have a say.
     */
    static String of(byte[] body, String contentType) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        Charset charset = marked(head)
                .or(() -> named(DECLARED, head))
                .or(() -> named(CHARSET, contentType))
                .orElse(StandardCharsets.UTF_8);
        String text = text(body, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-8 and the charsets of one byte are mistaken for each other, and the bytes tell: hardly any accents make UTF-8 by chance. */
    private static String text(byte[] body, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return asUtf8(body).orElseGet(() -> mended(new String(body, charset), body));
        }
        Charset said = charset.equals(StandardCharsets.US_ASCII) ? WINDOWS : charset;
        return ONE_BYTE.matcher(charset.name()).lookingAt()
                ? asUtf8(body).orElseGet(() -> new String(body, said))
                : new String(body, said);
    }

    /**
     * What was UTF-8 before somebody took it for windows-1252 and wrote it down as such; everything else as it is. What is made must
     * be western too: by chance an é, a blank that does not break and a » are a Chinese character.
     */
    static String remade(String text) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            String remade = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return WINDOWS.newEncoder().canEncode(remade) ? remade : text;
        } catch (CharacterCodingException rightAsItIs) {
            return text;
        }
    }

    /** A few torn characters stay torn; where most are, it was never UTF-8. */
    private static String mended(String utf8, byte[] body) {
        long broken = utf8.chars().filter(character -> character == '\uFFFD').count();
        long beyondAscii = utf8.chars().filter(character -> character > 0x7F).count();
        return broken > beyondAscii / 2 ? new String(body, WINDOWS) : utf8;
    }

    private static Optional<String> asUtf8(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException anotherCharset) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> marked(String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (head.startsWith("\0\0\u00FE\u00FF") || head.startsWith("\0\0\0<")) {
            return Optional.of(UTF_32BE);
        }
        if (head.startsWith("\u00FF\u00FE\0\0") || head.startsWith("<\0\0\0")) {
            return Optional.of(UTF_32LE);
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
