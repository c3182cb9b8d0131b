package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.rebond.counterpart.NodeProgram;
import io.rebond.counterpart.WithNpm;
import io.rebond.webapi.Scopes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed to Slack when the app is made. */
class ManifestTest {
    private static final Path HTTP = Path.of("bot-manifests/slack/manifest.yaml");
    private static final Path SOCKET = Path.of("bot-manifests/slack/manifest-socket-mode.yaml");

    /** Slack's own, which no app may take. */
    private static final List<String> TAKEN = List.of("/me", "/who", "/remind", "/topic", "/search", "/status");

    private static JsonNode manifest(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(file));
    }

    static List<String> commands(Path file) throws IOException {
        return texts(manifest(file).path("features").path("slash_commands"), "command");
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }

    @Test
    void everyCommandIsPlainAndSendsPeopleAndChannelsByTheirIdentifiers() throws IOException {
        assertThat(commands(HTTP))
                .hasSizeLessThanOrEqualTo(50)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(TAKEN)
                .allMatch(command -> command.matches("/[a-z]{1,31}"))
                .contains("/rebond", "/digest", "/veille", "/poll", "/sondage", "/relance", "/mesdonnees");
        assertThat(manifest(HTTP).path("features").path("slash_commands"))
                .allMatch(command -> command.path("should_escape").asBoolean());
    }

    @Test
    void theScopesAreThoseThatTheDoctorKnowsEachWithItsReason() throws IOException {
        var scopes = manifest(HTTP).path("oauth_config").path("scopes").path("bot");
        assertThat(StreamSupport.stream(scopes.spliterator(), false).map(JsonNode::asText))
                .containsExactlyElementsOf(Scopes.NEEDED);
        var lines = Files.readAllLines(HTTP);
        for (var scope : Scopes.NEEDED) {
            assertThat(lines.get(lines.indexOf("      - " + scope) - 1))
                    .as(scope)
                    .startsWith("      # ");
        }
    }

    @Test
    void bothDifferOnlyInTheWayThatSlackReachesRebond() throws IOException {
        var http = (ObjectNode) manifest(HTTP);
        http.findParents("url").forEach(command -> ((ObjectNode) command).remove("url"));
        http.findParents("request_url").forEach(setting -> ((ObjectNode) setting).remove("request_url"));
        ((ObjectNode) http.path("settings")).put("socket_mode_enabled", true);
        assertThat(manifest(SOCKET)).isEqualTo(http);
        assertThat(Files.readAllLines(HTTP).stream()
                        .filter(line -> line.contains("_url:") || line.contains(" url:"))
                        .collect(Collectors.toSet()))
                .allMatch(line -> line.endsWith("https://rebond.example.com/slack/events"));
    }

    /** By the schema of slackapi/manifest-schema. */
    @Nested
    @WithNpm
    class BySlacksSchema {
        private static final String SCHEMA = "src/test/node/slack-manifest.schema.json";

        private static String judged(JsonNode manifest) {
            return NodeProgram.run(
                    "slack-manifest.js",
                    manifest.toString(),
                    Path.of(SCHEMA).toAbsolutePath().toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"manifest.yaml", "manifest-socket-mode.yaml"})
        void eachIsValid(String name) throws IOException {
            assertThat(judged(manifest(Path.of("bot-manifests/slack", name)))).isEmpty();
        }

        @Test
        void whatIsWrongIsSeen() throws IOException {
            var manifest = (ObjectNode) manifest(HTTP);
            ((ObjectNode) manifest.path("settings")).put("socket_mode", true);
            assertThat(judged(manifest)).contains("/settings must NOT have additional properties");
        }
    }
}
