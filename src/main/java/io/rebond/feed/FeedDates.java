package io.rebond.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as feeds spell them: those of mail (RFC 822), those of the web (ISO 8601), and what people make of both. */
final class FeedDates {
    private static final int LONGEST = 100;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String TIME = "(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?";
    private static final String ZONE =
            " ?(?<zone>[A-Za-z][A-Za-z/_]*(?<shift>[+-]\\d{1,2}(?::?\\d{2})?)?|(?<offset>[+-]\\d{2}(?::?\\d{2})?))?(?: ?\\(.*\\))?";
    private static final String WEEKDAY = "(?:\\p{L}+\\.? ?,? ?)?";
    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("(?<year>\\d{4})(?:[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2})(?:[Tt ] ?" + TIME + ZONE
                    + ")?)?)?"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:[Tt ]" + TIME + ZONE + ")?"),
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})[ -](?<month>\\p{L}{3,12})\\.?[ -](?<year>\\d{4}|\\d{2})(?:,? "
                    + TIME + ZONE + ")?"),
            Pattern.compile("(?:\\p{L}+\\.?, ?)?(?<month>\\p{L}{3,12})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})(?:,? "
                    + TIME + ZONE + ")?"),
            Pattern.compile("\\p{L}{3} (?<month>\\p{L}{3}) (?<day>\\d{1,2}) " + TIME + ZONE + " (?<year>\\d{4})"));

    /** In hours from Greenwich. What else people write is so rare, or so ambiguous, that it is taken for Greenwich. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("WEST", 1),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MET", 1),
            Map.entry("CEST", 2),
            Map.entry("MEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9));

    private FeedDates() {}

    static Optional<Instant> read(String text) {
        String line = text.length() > LONGEST ? "" : text.strip().replaceAll("\\s+", " ");
        return SPELLINGS.stream()
                .map(spelling -> spelling.matcher(line))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(FeedDates::instant);
    }

    private static Optional<Instant> instant(Matcher date) {
        try {
            LocalDateTime local = LocalDateTime.of(
                    year(date.group("year")),
                    month(date.group("month")),
                    number(date.group("day"), 1),
                    number(date.group("hour"), 0),
                    number(date.group("minute"), 0),
                    number(date.group("second"), 0));
            return Optional.of(local.toInstant(zone(date)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** RFC 2822: two digits are of this century below fifty. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        if (name == null || Character.isDigit(name.charAt(0))) {
            return number(name, 1);
        }
        int place = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return place % 3 == 0 ? place / 3 + 1 : 0;
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static ZoneOffset zone(Matcher date) {
        String offset = date.group("offset") != null ? date.group("offset") : date.group("shift");
        if (offset != null) {
            return offset(offset.replace(":", ""));
        }
        String name = date.group("zone") == null ? "" : date.group("zone").toUpperCase(Locale.ROOT);
        return ZoneOffset.ofHours(ZONES.getOrDefault(name, 0));
    }

    private static ZoneOffset offset(String signed) {
        int sign = signed.startsWith("-") ? -1 : 1;
        String digits = signed.substring(1);
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
