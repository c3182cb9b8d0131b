package io.rebond.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.rebond.counterpart.NodeProgram;
import io.rebond.counterpart.WithNpm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The days as they were kept, drawn by renderers that others wrote, to be looked at in {@code target/pictures}. */
@WithNpm
@InChromium
class DayPicturesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each with words that must be on its pictures. */
    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("the-employees-day.fr", "La veille n° 1, mardi 24 novembre"),
                Arguments.of("the-animators-day.fr", "La veille n° 1, mardi 24 novembre"),
                Arguments.of("the-managers-day.fr", "Ont participé"),
                Arguments.of("the-employees-next-week.fr", "Pause 2 semaines"),
                Arguments.of("the-animators-next-week.fr", "Programmer"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void inSlack(String day, String words) throws IOException {
        var drawn = JSON.createObjectNode();
        for (var kind : List.of("messages", "modals", "homes")) {
            drawn.putArray(kind);
        }
        for (var shown : shown("slack", day)) {
            switch (shown.path("type").asText()) {
                case "modal" -> ((ArrayNode) drawn.path("modals")).add(shown);
                case "home" -> ((ArrayNode) drawn.path("homes")).add(shown.path("blocks"));
                default -> ((ArrayNode) drawn.path("messages")).add(shown.path("blocks"));
            }
        }
        draw("blocks.js", drawn.toString(), 1_200, "slack-" + day, words);
    }

    @ParameterizedTest
    @MethodSource("days")
    void inTeams(String day, String words) throws IOException {
        var cards = JSON.createArrayNode().addAll(shown("teams", day));
        draw("picture.js", cards.toString(), 660, "teams-" + day, words);
    }

    private static void draw(String script, String shown, int width, String name, String words) {
        try (var window = new Window()) {
            var page = window.page(width, 900);
            page.setContent(NodeProgram.run(script, shown));
            assertThat(page.locator("body").innerText()).contains(words);
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
        }
    }

    /** What was shown, in order: a line for each of its parts, and for each element of its lists. */
    private static List<ObjectNode> shown(String platform, String day) throws IOException {
        var all = new ArrayList<ObjectNode>();
        for (var page : Files.readString(Path.of("src/test/resources/days", platform, day + ".txt"))
                .split("\n\n")) {
            var shown = JSON.createObjectNode();
            ArrayNode list = null;
            for (var line : page.lines().toList()) {
                if (line.startsWith("  {")) {
                    list.add(JSON.readTree(line));
                } else if (line.matches("[a-zA-Z$_]+")) {
                    list = shown.putArray(line);
                } else if (line.matches("[a-zA-Z$_]+ [\"{\\[0-9tf].*")) {
                    var parts = line.split(" ", 2);
                    shown.set(parts[0], JSON.readTree(parts[1]));
                }
            }
            if (shown.has("blocks") || shown.has("body")) {
                all.add(shown);
            }
        }
        return all;
    }
}
