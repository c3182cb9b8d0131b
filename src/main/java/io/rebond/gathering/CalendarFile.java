package io.rebond.gathering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gathering as iCalendar has it (RFC 5545): its moment in UTC, which is the same on every clock. */
final class CalendarFile {

    /** RFC 5545, 3.1: octets of a line, without its end. */
    static final int LINE_LIMIT = 75;

    private static final String LINE_END = "\r\n";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /** It has no end, since nobody said one: calendars then show the beginning (3.6.1). */
    static String of(Gathering gathering) {
        var plan = gathering.plan();
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Rebond//Gatherings//EN",
                        "BEGIN:VEVENT",
                        "UID:" + identity(gathering),
                        "DTSTAMP:" + moment(gathering.askedAt()),
                        sequence(gathering),
                        "DTSTART:" + moment(plan.at()),
                        gathering.course().cancelled() ? "STATUS:CANCELLED" : "",
                        "SUMMARY:" + escaped(plan.title()),
                        "LOCATION:" + escaped(plan.place()),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .filter(line -> !line.isEmpty())
                .map(CalendarFile::folded)
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    /** The same each time it is asked for, and no other's: the random number of its message (RFC 7986, 5.3). */
    private static String identity(Gathering gathering) {
        return gathering.posted().map(Object::toString).orElse("gathering-" + gathering.id());
    }

    /** Calendars that have it already take the one with the higher number (3.8.7.4). */
    private static String sequence(Gathering gathering) {
        return gathering.course().moves() == 0
                ? ""
                : "SEQUENCE:" + gathering.course().moves();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
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
