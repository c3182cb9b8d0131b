package io.rebond.calendar;

import io.rebond.Bundles;
import io.rebond.chat.Language;
import java.util.EnumMap;
import java.util.Map;

/** The words of the calendar, for tests that start no Quarkus. */
public final class PlainWords {

    private static final Map<Language, WhenWords> WORDS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            WORDS.put(language, new WhenWords(language, Bundles.in(language, CalendarMessages.class)));
        }
    }

    private PlainWords() {}

    public static WhenWords in(Language language) {
        return WORDS.get(language);
    }
}
