package io.rebond.chat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Finds a room's words in a language. */
public final class Words {

    private Words() {}

    /** @param bundle an interface annotated as a type-safe message bundle */
    public static <T> T in(Language language, Class<T> bundle) {
        return language == Language.FAMILIAR_FRENCH ? FamiliarWords.in(bundle) : as(language, bundle);
    }

    static <T> T as(Language language, Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
