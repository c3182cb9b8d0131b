package io.rebond.draft;

import io.rebond.chat.Language;
import io.rebond.command.Commands;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A poll as somebody typed it, in a line or a form; "" for what they left open. */
public record Wish(
        String question,
        List<String> options,
        boolean anonymous,
        boolean hidden,
        boolean growing,
        String votes,
        String quorum,
        String close,
        boolean remind,
        String every) {

    /** The same, asked once each time. */
    public Wish once() {
        return new Wish(question, options, anonymous, hidden, growing, votes, quorum, close, remind, "");
    }

    /** The line that asks it, without the bot's own name. */
    public String line(Language language) {
        return Stream.of(
                        Stream.of(language.choose("poll", "sondage")),
                        Stream.concat(Stream.of(question), options.stream())
                                .filter(words -> !words.isBlank())
                                .map(Commands::quoted),
                        flag(anonymous, language.choose("--anonymous", "--anonyme")),
                        flag(hidden, language.choose("--hidden", "--masque")),
                        flag(growing, language.choose("--add-options", "--ajouts")),
                        option(language.choose("--votes", "--voix"), votes),
                        option(language.choose("--quorum", "--seuil"), quorum),
                        option(language.choose("--close", "--cloture"), close),
                        flag(remind, language.choose("--remind", "--rappel")),
                        option(language.choose("--every", "--chaque"), every))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> flag(boolean given, String name) {
        return given ? Stream.of(name) : Stream.empty();
    }

    private static Stream<String> option(String name, String value) {
        return value.isBlank() ? Stream.empty() : Stream.of(name, Commands.quoted(value));
    }
}
