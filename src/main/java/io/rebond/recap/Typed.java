package io.rebond.recap;

import io.rebond.chat.Excerpt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed after a gathering.
 *
 * @param links one a line, each an address after the words for it, if any
 */
record Typed(String words, String links) {

    static final String WORDS = "words";
    static final String LINKS = "links";
    static final int LONGEST_WORDS = 1_500;
    static final int LONGEST_LINKS = 3_000;

    /** With their words and the longest text they fit a Slack message (12,000 characters) and a Teams card (28 KB). */
    static final int MOST_LINKS = 10;

    private static final int QUOTED = 60;

    /** They turn the direction of what follows, which would show a link's host as another one. */
    private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069]";

    /** Without what no screen shows. */
    static Typed of(String words, String links) {
        return new Typed(
                words.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
                        .replaceAll(TURNING, "")
                        .strip(),
                links.lines()
                        .map(line -> line.replaceAll("[\\s\\p{Cc}]+", " ")
                                .replaceAll(TURNING, "")
                                .strip())
                        .filter(line -> !line.isEmpty())
                        .reduce((one, next) -> one + "\n" + next)
                        .orElse(""));
    }

    /** Those that lead somewhere. */
    List<Pointer> pointers() {
        return links.lines().map(Pointer::of).flatMap(Optional::stream).toList();
    }

    /** One sentence for each field that is wrong. */
    Map<String, String> errors(RecapMessages told) {
        var errors = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            errors.put(WORDS, told.noWords());
        } else if (words.length() > LONGEST_WORDS) {
            errors.put(WORDS, told.longWords(LONGEST_WORDS));
        }
        linkError(told).ifPresent(sentence -> errors.put(LINKS, sentence));
        return errors;
    }

    private Optional<String> linkError(RecapMessages told) {
        var strange = links.lines().filter(line -> Pointer.of(line).isEmpty()).findFirst();
        if (strange.isPresent()) {
            return strange.map(line -> told.noLink(Excerpt.of(line, QUOTED)));
        } else if (links.lines().count() > MOST_LINKS) {
            return Optional.of(told.manyLinks(MOST_LINKS));
        }
        return spelledOut() > LONGEST_LINKS ? Optional.of(told.longLinks()) : Optional.empty();
    }

    /** What is not ASCII in an address becomes longer. */
    private int spelledOut() {
        int addresses = pointers().stream()
                .mapToInt(each -> each.address().toString().length())
                .sum();
        return Math.max(links.length(), addresses);
    }
}
