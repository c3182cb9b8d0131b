package io.rebond.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the platform wrote down, in the order in which it happened. */
record PlatformRecord(List<Happening> happenings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param at by the platform's clock, which is this machine's, in milliseconds */
    record Happening(long at, String what, JsonNode told) {

        static Happening read(String line) throws IOException {
            var columns = line.split(" ", 3);
            return new Happening(Long.parseLong(columns[0]), columns[1], JSON.readTree(columns[2]));
        }

        /** Which part of which delivery. */
        String part() {
            return told.isTextual()
                    ? told.asText()
                    : told.path("delivery").asText() + "/" + told.path("part").asInt();
        }

        String lane() {
            return told.path("lane").asText();
        }
    }

    static PlatformRecord read(Path diary) throws IOException {
        var happenings = new ArrayList<Happening>();
        for (var line : Files.readAllLines(diary)) {
            happenings.add(Happening.read(line));
        }
        return new PlatformRecord(happenings);
    }

    List<Happening> all(String what) {
        return happenings.stream()
                .filter(happening -> happening.what().equals(what))
                .toList();
    }

    Map<String, List<Happening>> postsByLane() {
        var lanes = new LinkedHashMap<String, List<Happening>>();
        all("POST").forEach(post -> lanes.computeIfAbsent(post.lane(), any -> new ArrayList<>())
                .add(post));
        return lanes;
    }

    /** Whether Rebond was told between the two that the platform had nothing, which was not true. */
    boolean forgotBetween(Happening first, Happening second) {
        return happenings.subList(happenings.indexOf(first), happenings.indexOf(second)).stream()
                .anyMatch(happening ->
                        happening.what().equals("FORGOTTEN") && happening.part().equals(second.part()));
    }
}
