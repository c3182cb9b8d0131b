package io.rebond.chat;

import java.util.List;

/**
 * SPI: a command that people may type. An implementation is a dependent-scoped bean whose fields bear picocli's
 * {@code @Parameters} and {@code @Option}: the router makes a new one for each line, fills it, and runs it.
 */
public interface CommandContribution {

    /** Its words in English, such as {@code digest publish}. */
    String name();

    /** Its words in French, such as {@code veille publier}; accents are optional for who types. */
    String french();

    /** The least role that may run it. */
    default Role needs() {
        return Role.MEMBER;
    }

    /** Whether it stands in the short help, among the few that people of its role need most. */
    default boolean isEveryday() {
        return false;
    }

    /** One line for the help: what it does. */
    String does(Language language);

    /** A line that works as it stands, without the bot's own name; shown in the help and with every error. */
    default String example(Language language) {
        return language.choose(name(), french());
    }

    Answer run(Asker asker);

    /** Words worth offering after what was typed so far, for places that complete. */
    default List<String> completions(Language language) {
        return List.of(example(language));
    }
}
