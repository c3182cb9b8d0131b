package io.rebond.chart;

import java.util.List;
import java.util.Optional;

/**
 * Days in rows of seven, each with its number and a few words. A day that is marked has dashes around it, and its words say
 * why: no colour means anything.
 *
 * @param title one line, then cut
 * @param heads the names of the seven columns, at most about 10 characters
 * @param days row by row; one without a number is left blank
 */
public record WeekGrid(String title, List<String> heads, List<Day> days) {

    private static final int COLUMNS = 7;

    /** What a desk shows without shrinking it. */
    private static final int WIDTH = 840;

    private static final int MARGIN = 14;
    private static final int CELL = (WIDTH - 2 * MARGIN) / COLUMNS;
    private static final int TOP = 78;
    private static final int LINE = 20;
    private static final int MOST_LINES = 4;
    private static final int ROW = 30 + MOST_LINES * LINE;
    private static final int INSET = 6;

    /**
     * @param number what stands in its corner; "" for no day at all
     * @param words a line each, of which the first four are drawn, cut to about 12 characters
     * @param marked whether it is to be looked at
     */
    public record Day(String number, List<String> words, boolean marked) {

        public static final Day NONE = new Day("", List.of(), false);

        public Day {
            words = List.copyOf(words);
        }
    }

    public WeekGrid {
        heads = List.copyOf(heads);
        days = List.copyOf(days);
    }

    /** A PNG of a few kilobytes; empty where none can be drawn. */
    public Optional<byte[]> png() {
        return BarChart.canBeDrawn() ? Optional.of(drawn()) : Optional.empty();
    }

    private byte[] drawn() {
        int rows = (days.size() + COLUMNS - 1) / COLUMNS;
        try (var sheet = new Sheet(WIDTH, TOP + rows * ROW + MARGIN)) {
            var inWidth = new Lines(Fonts.metrics(Fonts.TITLE), WIDTH - 2 * MARGIN);
            sheet.write(Fonts.TITLE, inWidth.cut(title), MARGIN, 34);
            for (int column = 0; column < heads.size(); column++) {
                sheet.write(Fonts.SMALL, small(heads.get(column)), MARGIN + column * CELL + INSET, TOP - 8);
            }
            for (int place = 0; place < days.size(); place++) {
                draw(sheet, days.get(place), MARGIN + place % COLUMNS * CELL, TOP + place / COLUMNS * ROW);
            }
            return sheet.png();
        }
    }

    private static void draw(Sheet sheet, Day day, int left, int top) {
        if (day.number().isEmpty()) {
            return;
        }
        sheet.outline(left, top, CELL + 1, ROW + 1);
        if (day.marked()) {
            sheet.dashes(left + 3, top + 3, CELL - 5, ROW - 5);
        }
        sheet.write(Fonts.FIGURE, day.number(), left + INSET, top + 23);
        for (int line = 0; line < Math.min(day.words().size(), MOST_LINES); line++) {
            sheet.write(Fonts.SMALL, small(day.words().get(line)), left + INSET, top + 23 + (line + 1) * LINE);
        }
    }

    private static String small(String words) {
        return new Lines(Fonts.metrics(Fonts.SMALL), CELL - 2 * INSET).cut(words);
    }
}
