package io.rebond.chat;

import java.util.Locale;

/** The languages that Rebond speaks. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    FRENCH(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en} or {@code fr}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** French for any French locale, English for everything else. */
    public static Language of(String localeTag) {
        return localeTag != null && localeTag.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }

    public <T> T choose(T english, T french) {
        return this == FRENCH ? french : english;
    }
}
