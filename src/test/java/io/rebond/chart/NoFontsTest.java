package io.rebond.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As in a container that has neither fonts nor what finds them: a Java of its own, because each finds out once. */
class NoFontsTest {

    @Test
    void where_there_are_no_fonts_nothing_is_drawn_and_nothing_breaks(@TempDir Path folder) throws Exception {
        var none = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Java remembers in the home folder which fonts it found.
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Drawing.class.getName());
        java.environment().put("FONTCONFIG_FILE", none.toString());
        var process = java.redirectErrorStream(true).start();

        assertThat(process.inputReader(US_ASCII).lines()).containsExactly("no picture", "no picture");
        assertThat(process.waitFor()).isZero();
    }

    /** Draws twice: Java's second complaint is another than its first. */
    static final class Drawing {

        private Drawing() {}

        public static void main(String[] arguments) {
            var chart = new BarChart("Which?", List.of(new BarChart.Bar("One", "1", 100)), "");
            for (int time = 0; time < 2; time++) {
                System.out.println(chart.png().map(png -> "a picture").orElse("no picture"));
            }
        }
    }
}
