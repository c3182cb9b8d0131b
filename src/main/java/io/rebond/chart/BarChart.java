package io.rebond.chart;

import java.awt.Font;
import java.util.List;
import java.util.Optional;

/**
 * Shares of a whole: a bar each, its words above and its figure beside it. All bars have one colour, so colour says nothing;
 * the whole of each is outlined, so that a share is seen without comparing.
 *
 * @param title up to three lines, then cut
 * @param foot one line beneath
 */
public record BarChart(String title, List<Bar> bars, String foot) {

    /** What a desk shows without shrinking it, and twice what a phone shows. */
    private static final int WIDTH = 720;

    private static final int MARGIN = 28;
    private static final int TITLE_LINE = 34;
    private static final int TITLE_LINES = 3;
    private static final int ROW = 62;
    private static final int BAR_WIDTH = 500;
    private static final int BAR_HEIGHT = 22;
    private static final int FOOT = 52;

    /** From the top of a line to the foot of its letters. */
    private static final int BASE = 20;

    /**
     * @param words cut to one line
     * @param figure what stands beside the bar, at most about 15 characters
     * @param percent 0 to 100
     */
    public record Bar(String words, String figure, int percent) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Whether this machine can write on pictures: it needs a font, and on Linux fontconfig, by which Java finds it. */
    public static boolean canBeDrawn() {
        return Fonts.areThere();
    }

    /** A PNG of a few kilobytes, less than ten for ten bars; empty where none can be drawn. */
    public Optional<byte[]> png() {
        return canBeDrawn() ? Optional.of(drawn()) : Optional.empty();
    }

    private byte[] drawn() {
        var titles = new Lines(Fonts.metrics(Fonts.TITLE), WIDTH - 2 * MARGIN).wrapped(title, TITLE_LINES);
        int top = MARGIN + titles.size() * TITLE_LINE + 8;
        try (var sheet = new Sheet(WIDTH, top + bars.size() * ROW + FOOT)) {
            for (int line = 0; line < titles.size(); line++) {
                write(sheet, Fonts.TITLE, titles.get(line), MARGIN, MARGIN + line * TITLE_LINE);
            }
            for (int bar = 0; bar < bars.size(); bar++) {
                draw(sheet, bars.get(bar), top + bar * ROW);
            }
            write(sheet, Fonts.WORDS, inWidth(foot), MARGIN, top + bars.size() * ROW + 4);
            return sheet.png();
        }
    }

    private static void draw(Sheet sheet, Bar bar, int top) {
        write(sheet, Fonts.WORDS, inWidth(bar.words()), MARGIN, top);
        int beneath = top + BASE + 8;
        sheet.outline(MARGIN, beneath, BAR_WIDTH, BAR_HEIGHT);
        sheet.fill(Ink.BAR, MARGIN, beneath, BAR_WIDTH * bar.percent() / 100, BAR_HEIGHT);
        write(sheet, Fonts.FIGURE, bar.figure(), MARGIN + BAR_WIDTH + 14, beneath - 2);
    }

    private static void write(Sheet sheet, Font font, String words, int left, int top) {
        sheet.write(font, words, left, top + BASE);
    }

    private static String inWidth(String words) {
        return new Lines(Fonts.metrics(Fonts.WORDS), WIDTH - 2 * MARGIN).cut(words);
    }
}
