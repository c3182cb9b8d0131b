package io.rebond.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;

/** What is written with: the machine's own sans-serif, which has more letters than any font one could bring. */
final class Fonts {

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 25);
    static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 20);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
    static final Font FIGURE = new Font(Font.SANS_SERIF, Font.BOLD, 20);

    /** Found out once: Java remembers that it found none, and would say so in another way each time. */
    private static final boolean FOUND = found();

    private Fonts() {}

    static boolean areThere() {
        return FOUND;
    }

    static FontMetrics metrics(Font font) {
        var pen = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();
        try {
            return pen.getFontMetrics(font);
        } finally {
            pen.dispose();
        }
    }

    /** A small container may lack fonts, or the library that finds them: Java throws errors then, of several kinds. */
    private static boolean found() {
        // Nothing is shown on a screen: on a desk, no window system is to be asked.
        System.setProperty("java.awt.headless", "true");
        try {
            return metrics(WORDS).stringWidth("Rebond") > 0;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }
}
