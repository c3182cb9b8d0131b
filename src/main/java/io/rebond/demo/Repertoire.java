package io.rebond.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * What is read, asked and said in one community, week by week.
 *
 * @param where the channel of its editions
 */
record Repertoire(String where, List<Item> items, List<Poll> polls, List<Talk> talk) {

    /**
     * Something that an edition holds.
     *
     * @param week of the edition
     * @param by who proposes it; of a story, whose it is
     * @param line how it is typed, or null for an article
     * @param told who tells it in its owner's place, or null
     * @param replies what is said about it, or null
     */
    record Item(
            int week,
            String by,
            String slug,
            String title,
            String why,
            List<String> topics,
            String line,
            String told,
            List<Reply> replies) {

        boolean leadsSomewhere() {
            return line == null;
        }

        List<Reply> discussion() {
            return replies == null ? List.of() : replies;
        }

        String address() {
            return "https://example.com/read/" + slug;
        }
    }

    record Reply(String by, String words) {}

    /**
     * @param days for how long people answer
     * @param options how much each appeals
     */
    record Poll(
            int week,
            String on,
            String by,
            String where,
            String line,
            String question,
            int days,
            Map<String, Integer> options) {}

    record Talk(int week, String on, String by, String where, String words) {}

    static Repertoire of(String name) {
        try (var text = Repertoire.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new ObjectMapper().readValue(text, Repertoire.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Item> of(int week) {
        return items.stream().filter(item -> item.week() == week).toList();
    }

    /** {@code MONDAY 9:30} */
    static DayOfWeek day(String on) {
        return DayOfWeek.valueOf(on.split(" ")[0]);
    }

    static LocalTime time(String on) {
        var parts = on.split(" ")[1].split(":");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
