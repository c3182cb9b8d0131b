package io.rebond.agenda;

import io.rebond.calendar.Planned;
import io.rebond.calendar.PlannedWords;
import io.rebond.calendar.WhenWords;
import io.rebond.chart.WeekGrid;
import io.rebond.chart.WeekGrid.Day;
import io.rebond.chat.Asker;
import io.rebond.chat.Block;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Some days at a glance; what it shows is told beneath it in words. */
record CalendarPicture(Outlook outlook, Community community, Asker asker) {

    /** As many as a day's square has room for. */
    private static final int MOST = 4;

    /** Bytes that leave a Teams card of 28 KB room for the longest words beside the picture, which grows by a third in it. */
    private static final int HEAVIEST = 12_000;

    /** Empty where this machine has no fonts, and of days too full to travel inside a message. */
    Optional<Block.Picture> block() {
        var title =
                words().title(community.name(), WhenWords.in(asker.language()).day(outlook.last()));
        var alternative = words().pictured(
                        title,
                        outlook.planned().size(),
                        outlook.gaps().size(),
                        outlook.collisions().size());
        return new WeekGrid(title, heads(), days())
                .png()
                .filter(png -> png.length <= HEAVIEST)
                .map(png -> new Block.Picture(source(png), alternative));
    }

    private List<String> heads() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, asker.language().locale()))
                .toList();
    }

    /** Whole weeks, from Monday. */
    private List<Day> days() {
        var monday = outlook.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = outlook.last().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return monday.datesUntil(sunday.plusDays(1)).map(this::day).toList();
    }

    private Day day(LocalDate date) {
        if (date.isBefore(outlook.first()) || date.isAfter(outlook.last())) {
            return Day.NONE;
        }
        boolean gap = outlook.gaps().stream().anyMatch(each -> !date.isBefore(each.from()) && !date.isAfter(each.to()));
        return new Day(
                String.valueOf(date.getDayOfMonth()),
                gap ? List.of(words().gap()) : lines(date),
                gap || outlook.collisions().stream().anyMatch(each -> on(each.one(), date)));
    }

    private List<String> lines(LocalDate date) {
        var there = outlook.planned().stream().filter(each -> on(each, date)).toList();
        var lines = new ArrayList<String>();
        there.stream()
                .limit(there.size() > MOST ? MOST - 1 : MOST)
                .map(this::line)
                .forEach(lines::add);
        if (there.size() > MOST) {
            lines.add("+" + (there.size() - MOST + 1));
        }
        return lines;
    }

    /** One that collides bears an exclamation mark. */
    private String line(Planned each) {
        boolean collides = outlook.collisions().stream().anyMatch(pair -> pair.one() == each || pair.other() == each);
        return (collides ? "! " : "")
                + WhenWords.in(asker.language()).hour(each.at(), zone()) + " "
                + PlannedWords.in(asker.language()).kind(each);
    }

    private boolean on(Planned each, LocalDate date) {
        return LocalDate.ofInstant(each.at(), zone()).equals(date);
    }

    private ZoneId zone() {
        return community.zone();
    }

    private AgendaMessages words() {
        return Words.in(asker.language(), AgendaMessages.class);
    }

    private static URI source(byte[] png) {
        return URI.create("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    }
}
