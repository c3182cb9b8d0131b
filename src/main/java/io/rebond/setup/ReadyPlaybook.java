package io.rebond.setup;

import io.rebond.directory.Playbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Playbooks that others may begin with. */
enum ReadyPlaybook {
    /** Three hundred people who are like all the others, before it is recommended to everybody. */
    PILOT("pilote"),
    ESTABLISHED("etablie"),
    EXPERT("expert");

    private final String french;

    ReadyPlaybook(String french) {
        this.french = french;
    }

    static Optional<ReadyPlaybook> called(String word) {
        var name = word.toLowerCase(Locale.ROOT).replace('é', 'e');
        return Stream.of(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name) || each.french.equals(name))
                .findFirst();
    }

    /** With the language, the zone and the holidays of the community that it is for. */
    String in(Playbook current) {
        var values = PlaybookText.values(current);
        return Stream.of(PlaybookText.LANGUAGE, PlaybookText.ZONE, PlaybookText.HOLIDAYS)
                .reduce(
                        yaml(),
                        (yaml, key) -> yaml.replaceFirst(
                                "(?m)^" + key + ": .*$", key + ": " + PlaybookText.scalar(values.get(key))));
    }

    String yaml() {
        var file = "/playbooks/" + name().toLowerCase(Locale.ROOT) + ".yaml";
        try (var in = ReadyPlaybook.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
