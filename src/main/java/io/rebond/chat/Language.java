package io.rebond.chat;

import java.util.Locale;

/** The languages that Rebond speaks. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    FRENCH("fr", Locale.FRENCH),
    /** French that says <i>tu</i>, where a playbook chose so; dates and commands are those of French. */
    FAMILIAR_FRENCH("fr-x-tu", Locale.FRENCH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en}, {@code fr} or, of private use by BCP 47, {@code fr-x-tu}. */
    public String tag() {
        return tag;
    }

    /** Without the choice between <i>vous</i> and <i>tu</i>, which is a community's and nobody's own. */
    public Language formal() {
        return this == FAMILIAR_FRENCH ? FRENCH : this;
    }

    /** With <i>tu</i>, in a language that has it. */
    public Language familiar() {
        return this == FRENCH ? FAMILIAR_FRENCH : this;
    }

    /** French for any French locale, English for everything else. */
    public static Language of(String localeTag) {
        if (FAMILIAR_FRENCH.tag.equals(localeTag)) {
            return FAMILIAR_FRENCH;
        }
        return localeTag != null && localeTag.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }

    public <T> T choose(T english, T french) {
        return this == ENGLISH ? english : french;
    }
}
