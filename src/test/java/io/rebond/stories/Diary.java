package io.rebond.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One person's day as they live it: each act, and all that they are shown, as their platform got it. */
final class Diary {

    private static final Path KEPT = Path.of("src/test/resources/days");
    private static final Path LIVED = Path.of("target/days");

    private final DayStage stage;
    private final DayStage.Someone person;
    private final String channel;
    private final Runnable timePasses;
    private final Path name;
    private final StringBuilder pages = new StringBuilder();
    private List<String> wall;
    private List<String> letters;

    /**
     * @param timePasses after each act
     * @param name of the file that holds it
     */
    Diary(DayStage stage, DayStage.Someone person, String channel, Runnable timePasses, String name) {
        this.stage = stage;
        this.person = person;
        this.channel = channel;
        this.timePasses = timePasses;
        this.name = Path.of(stage.toString(), name);
        this.wall = stage.wall(channel);
        this.letters = person.letters();
    }

    void types(String line) {
        write("types: " + line, person.types(channel, line));
    }

    void presses(String label) {
        write("presses: " + label, person.presses(label));
    }

    void pressesOnTheWall(String label) {
        write("presses in the channel: " + label, person.pressesIn(channel, label));
    }

    void sends(Map<String, String> values) {
        write("sends: " + new TreeMap<>(values), person.sends(values));
    }

    /** Only where there is such a page. */
    void looksHome() {
        person.looksHome().ifPresent(page -> write("looks at Rebond's own page", page));
    }

    /** What came to the wall, or changed on it, since they last looked. */
    void looksAtTheWall() {
        var now = stage.wall(channel);
        var seen = wall;
        write("looks at the channel", String.join("\n\n", news(seen, now)));
        wall = now;
    }

    void readsTheirLetters() {
        var now = person.letters();
        write("reads what came in private", String.join("\n\n", news(letters, now)));
        letters = now;
    }

    private static List<String> news(List<String> before, List<String> now) {
        var news = new ArrayList<String>();
        for (int i = 0; i < now.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(now.get(i))) {
                news.add(now.get(i));
            }
        }
        return news;
    }

    private void write(String act, String seen) {
        assertThat(seen).as("what %s is shown who %s", person.name(), act).isNotBlank();
        pages.append("# ").append(person.name()).append(' ').append(act).append('\n');
        pages.append(seen).append("\n\n");
        keep();
        timePasses.run();
    }

    /** Below {@code target}, from where only a person can take it. */
    private void keep() {
        try {
            Files.createDirectories(LIVED.resolve(name).getParent());
            Files.writeString(LIVED.resolve(name), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void isAsItWasKept() {
        assertThat(KEPT.resolve(name))
                .as("the day that was kept, where %s was lived", LIVED.resolve(name))
                .exists()
                .hasContent(pages.toString());
    }
}
