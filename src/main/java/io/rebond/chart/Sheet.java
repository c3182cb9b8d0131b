package io.rebond.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** White paper to draw on, whatever the reader's theme, which a picture cannot know. */
final class Sheet implements AutoCloseable {

    private static final BasicStroke LINE = new BasicStroke(1);
    private static final BasicStroke DASHES =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 5}, 0);

    private final BufferedImage image;
    private final Graphics2D pen;

    Sheet(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, Ink.palette());
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        fill(Ink.PAPER, 0, 0, width, height);
    }

    /** @param base from the top of the line to the foot of its letters */
    void write(Font font, String words, int left, int base) {
        pen.setColor(Ink.WORDS);
        pen.setFont(font);
        pen.drawString(words, left, base);
    }

    void fill(Color colour, int left, int top, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(left, top, width, height);
    }

    void outline(int left, int top, int width, int height) {
        outline(LINE, left, top, width, height);
    }

    void dashes(int left, int top, int width, int height) {
        outline(DASHES, left, top, width, height);
    }

    private void outline(BasicStroke stroke, int left, int top, int width, int height) {
        pen.setColor(Ink.BAR);
        pen.setStroke(stroke);
        pen.drawRect(left, top, width - 1, height - 1);
    }

    byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        pen.dispose();
    }
}
