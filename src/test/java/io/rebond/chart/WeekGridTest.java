package io.rebond.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chart.WeekGrid.Day;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Needs fonts, as whoever builds Rebond has; what happens without any is shown by NoFontsTest. */
class WeekGridTest {

    private static final List<String> HEADS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Day FULL = new Day("28", Collections.nCopies(6, "! 10:30 " + "Ç".repeat(30) + " 🎉"), true);

    private static BufferedImage drawn(List<Day> days) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                new WeekGrid("Calendar", HEADS, days).png().orElseThrow()));
    }

    private static long ink(BufferedImage picture) {
        return IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> picture.getRGB(x, y) == Ink.BAR.getRGB())
                        .count())
                .sum();
    }

    @Test
    void a_marked_day_is_seen_without_colour_and_none_is_blank() throws IOException {
        var blank = ink(drawn(List.of(Day.NONE)));
        var plain = ink(drawn(List.of(new Day("28", List.of(), false))));
        var marked = ink(drawn(List.of(new Day("28", List.of(), true))));

        assertThat(blank).isZero();
        assertThat(plain).isPositive();
        assertThat(marked).isGreaterThan(plain + 100);
    }

    @Test
    void six_full_weeks_are_light_enough_for_a_card_and_small_enough_for_teams() throws IOException {
        var grid = new WeekGrid("Où ".repeat(100), HEADS, Collections.nCopies(42, FULL));

        assertThat(grid.png().orElseThrow()).hasSizeLessThan(14_000);
        assertThat(drawn(Collections.nCopies(42, FULL)).getHeight()).isLessThan(1_024);
    }

    @Test
    void the_same_days_are_the_same_picture() {
        var grid = new WeekGrid("Calendar", HEADS, List.of(FULL));
        assertThat(grid.png().orElseThrow()).isEqualTo(grid.png().orElseThrow());
    }
}
