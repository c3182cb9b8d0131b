package io.rebond.calendar;

import io.rebond.chat.Language;
import io.rebond.chat.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;

/** Tells when, in the reader's language; what it says can be typed, and means the same. */
public final class WhenWords {

    private static final int FEW = 3;

    private final Language language;
    private final CalendarMessages messages;

    WhenWords(Language language, CalendarMessages messages) {
        this.language = language;
        this.messages = messages;
    }

    public static WhenWords in(Language language) {
        return new WhenWords(language, Words.in(language, CalendarMessages.class));
    }

    /**
     * {@code every 2 weeks on Thursday at 9:00, from 26 November 2026}, or a moment with its year. Only of an hour that
     * clocks show twice, it does not tell which.
     *
     * @param zone in which a moment is told
     */
    public String of(When when, ZoneId zone) {
        return when.match(once -> moment(once.at().atZone(zone).toLocalDateTime()), this::recurring);
    }

    /** {@code Tuesday, 24 November, 9:00}; with the year when it is another than now. */
    public String moment(Instant at, Instant now, ZoneId zone) {
        var there = at.atZone(zone).toLocalDateTime();
        var day = dayAndMonth(there.toLocalDate());
        return there.getYear() == now.atZone(zone).getYear() ? moment(there, day) : moment(there);
    }

    /** {@code Tuesday, 24 November}. */
    public String day(LocalDate day) {
        return messages.day(weekday(day.getDayOfWeek()), dayAndMonth(day));
    }

    /** {@code 9:00}. */
    public String hour(Instant at, ZoneId zone) {
        return time(at.atZone(zone).toLocalTime());
    }

    /** The first three after now, or as many as there are. */
    public List<String> nextThree(When when, Instant now, ZoneId zone) {
        return nextThree(when, now, now, zone);
    }

    /** The first three after a moment that may be later than now, as they are told now. */
    public List<String> nextThree(When when, Instant now, Instant after, ZoneId zone) {
        return when.occurrences(after, zone)
                .limit(FEW)
                .map(at -> moment(at, now, zone))
                .toList();
    }

    /** A moment to type, at any time understood. */
    public String exampleOnce() {
        return messages.exampleOnce();
    }

    /** Something that repeats, to type, at any time understood. */
    public String exampleRecurring() {
        return messages.exampleRecurring();
    }

    String moment(LocalDateTime at) {
        return moment(at, date(at.toLocalDate()));
    }

    private String moment(LocalDateTime at, String date) {
        return messages.moment(weekday(at.getDayOfWeek()), date, time(at.toLocalTime()));
    }

    private String recurring(Recurrence recurrence) {
        var rhythm = recurrence.rhythm().accept(new RhythmWords(this, recurrence.every()));
        var timed = messages.at(rhythm, time(recurrence.at()));
        var begun =
                recurrence.from().map(date -> messages.from(timed, date(date))).orElse(timed);
        return recurrence.until().map(date -> messages.until(begun, date(date))).orElse(begun);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    /** With its year. */
    String date(LocalDate date) {
        return messages.withYear(dayAndMonth(date), date.getYear());
    }

    private String dayAndMonth(LocalDate date) {
        return messages.dayAndMonth(
                date.getDayOfMonth(), date.getMonth().getDisplayName(TextStyle.FULL, language.locale()));
    }

    String time(LocalTime time) {
        return messages.time(time.getHour(), "%02d".formatted(time.getMinute()));
    }

    CalendarMessages messages() {
        return messages;
    }
}
