package io.rebond.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a request looks like a person's: programs that fetch links on their own do not count. */
final class Reader {

    private static final Pattern FETCHER = Pattern.compile(
            "(?i)bot|crawl|spider|preview|fetch|scan|monitor|proxy|headless|python|java/|curl|wget|okhttp|go-http|"
                    + "libwww|axios|node|safelinks|barracuda|mimecast|proofpoint|symantec|trendmicro|sophos");

    private Reader() {}

    /**
     * @param agent the header User-Agent, or null, which no browser leaves out
     * @param purpose the headers Sec-Purpose, Purpose or X-Moz, or null: what a browser loads ahead nobody has asked for
     */
    static boolean isPerson(String agent, String purpose) {
        return agent != null
                && !FETCHER.matcher(agent).find()
                && (purpose == null || !purpose.toLowerCase(Locale.ROOT).contains("prefetch"));
    }
}
