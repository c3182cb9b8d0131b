package io.rebond.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What an administrator agrees on before a community begins, as they fill it into forms. */
final class Setting {

    private Setting() {}

    static Map<String, String> playbook(String name) {
        return Map.of("lines", text(name + ".yaml"), "what", "apply");
    }

    static String teams() {
        return text("teams.csv");
    }

    private static String text(String name) {
        try (var file = Setting.class.getResourceAsStream("/demo/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
