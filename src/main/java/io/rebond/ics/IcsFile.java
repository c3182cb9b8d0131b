package io.rebond.ics;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Events as iCalendar has them (RFC 5545): their moments in UTC, which are the same on every clock. */
public final class IcsFile {

    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    /** RFC 5545, 3.1: octets of a line, without its end. */
    static final int LINE_LIMIT = 75;

    private static final String LINE_END = "\r\n";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * It has no end, since nobody said one: calendars then show the beginning (3.6.1).
     *
     * @param identity the same each time it is asked for, and no other's (RFC 7986, 5.3)
     * @param written when it was last said to be so
     * @param busy whether whoever has it in their calendar is there
     * @param revision how often it was changed: calendars that have it take the one with the higher number (3.8.7.4)
     * @param cancelled whether it does not take place
     */
    public record Event(
            String identity,
            Instant written,
            Instant at,
            String title,
            String place,
            boolean busy,
            int revision,
            boolean cancelled) {

        private List<String> lines() {
            var lines = new ArrayList<>(List.of(
                    "BEGIN:VEVENT",
                    "UID:" + escaped(identity),
                    "DTSTAMP:" + MOMENT.format(written),
                    "DTSTART:" + MOMENT.format(at),
                    "SUMMARY:" + escaped(title),
                    "LOCATION:" + escaped(place)));
            if (revision > 0) {
                lines.add("SEQUENCE:" + revision);
            }
            if (cancelled) {
                lines.add("STATUS:CANCELLED");
            }
            if (!busy) {
                lines.add("TRANSP:TRANSPARENT");
            }
            lines.add("END:VEVENT");
            return lines;
        }
    }

    private IcsFile() {}

    /** To be taken over once. */
    public static String of(Event event) {
        return file(List.of(), List.of(event));
    }

    /**
     * To be asked for again and again: its name, and how often that makes sense (RFC 7986, 5.1 and 5.7; Outlook's own). By the
     * letter, one without events is none (RFC 5545, 3.6); calendars take it for what it is.
     */
    public static String of(String name, Duration refresh, List<Event> events) {
        var head = List.of(
                "NAME:" + escaped(name),
                "X-WR-CALNAME:" + escaped(name),
                "REFRESH-INTERVAL;VALUE=DURATION:" + refresh,
                "X-PUBLISHED-TTL:" + refresh);
        return file(head, events);
    }

    private static String file(List<String> head, List<Event> events) {
        var lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rebond//Rebond//EN"));
        lines.addAll(head);
        events.forEach(event -> lines.addAll(event.lines()));
        lines.add("END:VCALENDAR");
        return lines.stream().map(IcsFile::folded).collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    /** RFC 5545, 3.3.11; a line break would begin a property of its own. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    /** What goes on begins with a space, which counts; no character is torn apart. */
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE_LIMIT) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
