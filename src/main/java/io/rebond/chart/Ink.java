package io.rebond.chart;

import java.awt.Color;
import java.awt.image.IndexColorModel;

/** The colours of a picture: sixteen, because a picture of sixteen is a fourth of one of millions. */
final class Ink {

    static final Color PAPER = Color.WHITE;
    /** 15.6 : 1 against white; WCAG 2 asks for 4.5 : 1. */
    static final Color WORDS = new Color(0x20, 0x24, 0x2c);
    /** 8.3 : 1 against white; WCAG 2 asks for 3 : 1. */
    static final Color BAR = new Color(0x1f, 0x4e, 0x8c);

    private static final int COLOURS = 16;
    private static final int BITS = 4;

    private Ink() {}

    /** The steps from paper to ink for the edges of letters, and the bar's. */
    static IndexColorModel palette() {
        var red = new byte[COLOURS];
        var green = new byte[COLOURS];
        var blue = new byte[COLOURS];
        for (int place = 0; place < COLOURS; place++) {
            var colour = place == COLOURS - 1 ? BAR : step(place / (COLOURS - 2f));
            red[place] = (byte) colour.getRed();
            green[place] = (byte) colour.getGreen();
            blue[place] = (byte) colour.getBlue();
        }
        return new IndexColorModel(BITS, COLOURS, red, green, blue);
    }

    private static Color step(float ink) {
        return new Color(
                between(PAPER.getRed(), WORDS.getRed(), ink),
                between(PAPER.getGreen(), WORDS.getGreen(), ink),
                between(PAPER.getBlue(), WORDS.getBlue(), ink));
    }

    private static int between(int paper, int words, float ink) {
        return Math.round(paper + (words - paper) * ink);
    }
}
