package io.rebond.delivery;

import java.util.List;

/** Topics as one column. */
final class Topics {

    private Topics() {}

    static String join(List<String> topics) {
        return String.join(" ", topics);
    }

    static List<String> split(String topics) {
        return topics.isEmpty() ? List.of() : List.of(topics.split(" "));
    }
}
