package io.rebond.digest;

import io.rebond.chat.Purpose;
import io.rebond.directory.Topics;
import java.util.Optional;

/** How editions and items are named to other rooms. */
final class Subject {

    static final String FEATURE = "digest";
    private static final String EDITION = "edition:";
    private static final String ITEM = "item:";

    private Subject() {}

    static String of(Article article) {
        return ITEM + article.id;
    }

    static Purpose purposeOf(Article article) {
        return new Purpose(FEATURE, of(article), Topics.read(article.topics).names());
    }

    static Purpose purposeOf(Edition edition) {
        return new Purpose(FEATURE, EDITION + edition.id);
    }

    static Optional<Long> item(Purpose purpose) {
        return number(purpose, ITEM);
    }

    static Optional<Long> edition(Purpose purpose) {
        return number(purpose, EDITION);
    }

    private static Optional<Long> number(Purpose purpose, String kind) {
        return purpose.feature().equals(FEATURE) && purpose.subject().startsWith(kind)
                ? Optional.of(Long.valueOf(purpose.subject().substring(kind.length())))
                : Optional.empty();
    }
}
