package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rebond.token.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The app's package, its placeholders filled as the build fills them. */
final class Manifest {

    static final Path FOLDER = Path.of("bot-manifests/teams");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Manifest() {}

    static JsonNode read(String file) {
        try {
            var filled = Files.readString(FOLDER.resolve(file))
                    .replace("${rebond.teams.app}", Issuer.APP)
                    .replace("${rebond.teams.domain}", "rebond.example.com");
            return JSON.readTree(filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> commands() {
        return read("manifest.json").path("bots").findValues("commands").stream()
                .flatMap(list -> list.findValuesAsText("title").stream())
                .toList();
    }

    static List<String> frenchCommands() {
        var french = read("fr.json");
        return StreamSupport.stream(((Iterable<String>) french::fieldNames).spliterator(), false)
                .filter(key -> key.startsWith("bots") && key.endsWith(".title"))
                .map(key -> french.path(key).asText())
                .toList();
    }
}
