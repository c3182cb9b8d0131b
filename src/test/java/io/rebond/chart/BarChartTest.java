package io.rebond.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chart.BarChart.Bar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Needs fonts, as whoever builds Rebond has; what happens without any is shown by NoFontsTest. */
class BarChartTest {

    private static final Bar LONG = new Bar("Ç".repeat(60) + " 🎉 اختبار", "100000 · 100 %", 100);

    private static BufferedImage drawn(BarChart chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(chart.png().orElseThrow()));
    }

    /** How much of the bar's colour there is. */
    private static long bar(BufferedImage picture) {
        return IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> picture.getRGB(x, y) == Ink.BAR.getRGB())
                        .count())
                .sum();
    }

    @Test
    void twice_the_share_is_twice_the_bar() throws IOException {
        var none = bar(drawn(new BarChart("Which?", List.of(new Bar("One", "0", 0)), "")));
        var some = bar(drawn(new BarChart("Which?", List.of(new Bar("One", "30", 30)), ""))) - none;
        var twice = bar(drawn(new BarChart("Which?", List.of(new Bar("One", "60", 60)), ""))) - none;
        assertThat(none).isPositive();
        assertThat((double) twice / some).isBetween(1.98, 2.02);
    }

    @Test
    void the_same_figures_are_the_same_picture() {
        var chart = new BarChart("Which?", List.of(new Bar("One", "1 · 100 %", 100)), "1 of 4 voted");
        assertThat(chart.png().orElseThrow()).isEqualTo(chart.png().orElseThrow());
    }

    @Test
    void the_longest_is_light_enough_for_a_card_and_small_enough_for_teams() throws IOException {
        var chart = new BarChart("Où ".repeat(100), Collections.nCopies(10, LONG), "W".repeat(300));
        var picture = drawn(chart);
        assertThat(chart.png().orElseThrow()).hasSizeLessThan(9_000);
        assertThat(picture.getWidth()).isEqualTo(720);
        assertThat(picture.getHeight()).isLessThan(1_024);
    }

    @Test
    void words_end_within_the_picture() {
        var lines = new Lines(Fonts.metrics(Fonts.WORDS), 200);
        assertThat(lines.cut("short")).isEqualTo("short");
        assertThat(lines.cut("🎉".repeat(100))).endsWith("…").doesNotContain("\ud83c…");
        assertThat(lines.wrapped("a word and another and one more and then the rest of it all", 2))
                .hasSize(2)
                .allMatch(line -> Fonts.metrics(Fonts.WORDS).stringWidth(line) <= 200)
                .last()
                .asString()
                .endsWith("…");
        assertThat(lines.wrapped("", 3)).containsExactly("");
    }
}
