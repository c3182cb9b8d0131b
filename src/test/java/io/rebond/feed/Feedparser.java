package io.rebond.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's python3-feedparser, asked once about many feeds. */
final class Feedparser {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path PROGRAM = Path.of("src/test/python/feedparser_reads.py");
    private static final Path FOLDER = Path.of("target/feedparser");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 120;

    private Feedparser() {}

    static boolean isInstalled() {
        try {
            return Files.isExecutable(Path.of(PYTHON))
                    && new ProcessBuilder(PYTHON, "-c", "import feedparser")
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<Reading> read(List<OddFeed> feeds) {
        try {
            Files.createDirectories(FOLDER);
            Path asked = Files.write(
                    FOLDER.resolve("feeds.json"),
                    feeds.stream().map(Feedparser::question).toList());
            Path answered = FOLDER.resolve("readings.json");
            Path complaints = FOLDER.resolve("complaints.log");
            run(asked, answered, complaints);
            try (Stream<String> lines = Files.lines(answered)) {
                return lines.map(Feedparser::answer).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path asked, Path answered, Path complaints) throws IOException {
        Process python = new ProcessBuilder(PYTHON, PROGRAM.toString())
                .redirectInput(asked.toFile())
                .redirectOutput(answered.toFile())
                .redirectError(complaints.toFile())
                .start();
        try {
            if (!python.waitFor(SECONDS, TimeUnit.SECONDS) || python.exitValue() != 0) {
                python.destroyForcibly();
                throw new IOException("feedparser did not succeed:\n" + Files.readString(complaints));
            }
        } catch (InterruptedException stopped) {
            python.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String question(OddFeed feed) {
        return json(Map.of(
                "name", feed.name(),
                "address", OddFeed.ADDRESS.toString(),
                "type", feed.contentType(),
                "body", feed.body()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading answer(String line) {
        try {
            return JSON.readValue(line, Reading.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param dialect empty for what is no feed, or the name of the exception that ended it */
    record Reading(String name, String dialect, boolean wellFormed, String title, List<Item> entries) {
        boolean hasCrashed() {
            return dialect.endsWith("Error");
        }

        boolean isNothing() {
            return hasCrashed() || dialect.isEmpty() && entries.isEmpty();
        }
    }

    /**
     * One entry.
     *
     * @param published in seconds since 1970, null when there is none or it was not understood
     */
    record Item(String title, String link, String id, Long published, Long updated, String text) {
        Long date() {
            return published != null ? published : updated;
        }
    }
}
