package io.rebond.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One text in many charsets, announced in the document, by the server, by both, by neither, and wrongly. */
final class EncodingFeeds {
    private static final List<String> OF_ONE_BYTE = List.of("ISO-8859-1", "ISO-8859-15", "windows-1252");
    private static final List<String> OF_OTHERS =
            List.of("windows-1251", "KOI8-R", "ISO-8859-7", "Shift_JIS", "EUC-JP", "GBK", "Big5", "GB18030", "EUC-KR");
    private static final String FRENCH = "L\u2019\u00E9t\u00E9 \u00E0 la mer, d\u00E9j\u00E0";
    private static final String RUSSIAN = "\u041D\u043E\u0432\u043E\u0441\u0442\u0438 \u0434\u043D\u044F";

    /** What stands in those feeds whose charset is disputed. */
    static final Set<String> WORDS = Set.of(FRENCH, RUSSIAN);

    private EncodingFeeds() {}

    static Stream<OddFeed> all() {
        return Stream.of(announced(), contradictory(), marked(), wrong(), elsewhere(), servers())
                .flatMap(feeds -> feeds);
    }

    private static Stream<OddFeed> announced() {
        return OF_ONE_BYTE.stream()
                .flatMap(charset -> Stream.of(
                        said(charset, charset, ""),
                        said(charset, "", charset),
                        said(charset, charset, charset),
                        said(charset, charset.toLowerCase(Locale.ROOT), "'" + charset + "'")));
    }

    private static Stream<OddFeed> contradictory() {
        return Stream.of(
                said("ISO-8859-1", "ISO-8859-1", "UTF-8"),
                said("ISO-8859-1", "UTF-8", "ISO-8859-1"),
                said("UTF-8", "UTF-8", "ISO-8859-1"),
                said("UTF-8", "ISO-8859-1", "UTF-8"),
                said("windows-1252", "ISO-8859-1", "ISO-8859-1"),
                said("windows-1251", "windows-1251", "ISO-8859-1"),
                said("windows-1251", "windows-1251", "UTF-8"),
                said("windows-1251", "windows-1252", "windows-1251"));
    }

    private static Stream<OddFeed> wrong() {
        return Stream.of(
                said("ISO-8859-1", "", ""),
                said("ISO-8859-1", "UTF-8", ""),
                said("windows-1252", "UTF-8", "UTF-8"),
                said("UTF-8", "ISO-8859-1", ""),
                said("UTF-8", "windows-1252", ""),
                said("UTF-8", "US-ASCII", ""),
                said("windows-1252", "US-ASCII", ""),
                said("UTF-8", "UTF-16", ""),
                said("UTF-8", "", "UTF-16"),
                said("UTF-8", "none-such", ""),
                said("UTF-8", "", "none-such"),
                said("UTF-8", "", ""),
                said("UTF-8", "UTF8", ""),
                said("UTF-8", "utf-7", ""),
                new OddFeed("UTF-8 that was cut within a character", "application/xml", cutWithin()),
                new OddFeed("UTF-8 with a few bytes of Latin-1", "application/xml", mixed()));
    }

    private static Stream<OddFeed> marked() {
        return Stream.of(
                marked("UTF-8", "UTF-8", ""),
                marked("UTF-8", "ISO-8859-1", ""),
                marked("UTF-8", "UTF-8", "ISO-8859-1"),
                marked("UTF-16LE", "UTF-16", ""),
                marked("UTF-16BE", "UTF-16", ""),
                marked("UTF-16LE", "UTF-8", "UTF-8"),
                marked("UTF-16BE", "", "UTF-16"),
                marked("UTF-32LE", "UTF-32", ""),
                marked("UTF-32BE", "UTF-32", ""),
                said("UTF-16LE", "UTF-16", ""),
                said("UTF-16BE", "UTF-16", ""),
                said("UTF-16LE", "UTF-16LE", "UTF-16LE"),
                OddFeed.of("two byte order marks", "\uFEFF\uFEFF" + feed("UTF-8", FRENCH)));
    }

    private static Stream<OddFeed> elsewhere() {
        return OF_OTHERS.stream()
                .map(charset -> OddFeed.sent(
                        "in " + charset,
                        "application/rss+xml",
                        feed(charset, textIn(charset)),
                        Charset.forName(charset)));
    }

    private static Stream<OddFeed> servers() {
        String feed = feed("UTF-8", FRENCH);
        return Stream.of(
                        "text/xml",
                        "text/html",
                        "text/html; charset=utf-8",
                        "application/rss+xml",
                        "application/atom+xml;charset=UTF-8",
                        "application/octet-stream",
                        "text/plain; charset=ISO-8859-1",
                        "application/json",
                        "application/xml; charset=\"utf-8\"; boundary=x",
                        "rubbish")
                .map(type -> OddFeed.sent("served as " + type, type, feed, StandardCharsets.UTF_8));
    }

    private static OddFeed said(String charset, String declared, String header) {
        return OddFeed.sent(
                name(charset, declared, header),
                type(header),
                feed(declared, charset.equals("windows-1251") ? RUSSIAN : FRENCH),
                Charset.forName(charset));
    }

    private static OddFeed marked(String charset, String declared, String header) {
        return OddFeed.sent(
                name(charset, declared, header) + ", with a byte order mark",
                type(header),
                "\uFEFF" + feed(declared, FRENCH),
                Charset.forName(charset));
    }

    private static String name(String charset, String declared, String header) {
        return "in " + charset + ", declared " + (declared.isEmpty() ? "nothing" : declared) + ", served as "
                + (header.isEmpty() ? "nothing" : header);
    }

    private static String type(String header) {
        return "application/xml" + (header.isEmpty() ? "" : "; charset=" + header);
    }

    private static String feed(String declared, String words) {
        String declaration = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        return declaration + "<rss version=\"2.0\"><channel><title>" + words + "</title>"
                + "<item><title>" + words + "</title><link>https://example.com/odd</link>"
                + "<description>" + words + "</description></item></channel></rss>";
    }

    private static String textIn(String charset) {
        return switch (charset) {
            case "windows-1251", "KOI8-R" -> RUSSIAN;
            case "ISO-8859-7" -> "\u039D\u03AD\u03B1 \u03C4\u03B7\u03C2 \u03B7\u03BC\u03AD\u03C1\u03B1\u03C2";
            case "EUC-KR" -> "\uC624\uB298\uC758 \uB274\uC2A4";
            case "Shift_JIS", "EUC-JP" -> "\u65E5\u672C\u8A9E\u306E\u30CB\u30E5\u30FC\u30B9";
            default -> "\u4ECA\u65E5\u65B0\u805E";
        };
    }

    private static byte[] cutWithin() {
        byte[] feed = feed("UTF-8", FRENCH + " caf\u00E9").getBytes(StandardCharsets.UTF_8);
        return without(feed, "caf\u00E9".getBytes(StandardCharsets.UTF_8));
    }

    /** Each of these words loses the last byte of its last character. */
    private static byte[] without(byte[] feed, byte[] word) {
        String bytes = new String(feed, StandardCharsets.ISO_8859_1);
        String whole = new String(word, StandardCharsets.ISO_8859_1);
        return bytes.replace(whole, whole.substring(0, whole.length() - 1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] mixed() {
        String utf8 =
                new String(feed("UTF-8", FRENCH + " @").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return utf8.replace(" @", " \u00E9 la").getBytes(StandardCharsets.ISO_8859_1);
    }
}
