package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.web.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"feed.properties", "feed_fr.properties"})
    void everyProblemIsSaidInOneLine(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = FeedMessages.class.getResourceAsStream("/messages/" + file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Problem.values())
                        .map(problem -> "problem_$" + problem)
                        .toList());
        assertThat(words.values())
                .allSatisfy(line ->
                        assertThat((String) line).hasSizeBetween(10, 150).endsWith("."));
    }
}
