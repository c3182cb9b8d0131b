package io.rebond.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;

/** The words of what may be HTML, without its markup. */
final class HtmlText {
    /** Enough for the longest article; what is behind it would only cost time. */
    private static final int LONGEST = 100_000;

    private static final Pattern OPENS_NO_TAG = Pattern.compile("<(?!/?(\\w{1,20})\\b)");
    private static final Pattern TAG_NAME = Pattern.compile("<(/?)(\\w{1,20})\\b");

    private HtmlText() {}

    static String of(String html) {
        String text = html == null ? "" : html;
        return Jsoup.parse(text.substring(0, Math.min(text.length(), LONGEST))).text();
    }

    /** In a title, {@code List<String>} is not markup. */
    static String ofTitle(String title) {
        String unopened = OPENS_NO_TAG.matcher(title).replaceAll("&lt;");
        return of(TAG_NAME.matcher(unopened)
                .replaceAll(tag -> (Tag.isKnownTag(tag.group(2)) ? "<" : "&lt;") + tag.group(1) + tag.group(2)));
    }
}
