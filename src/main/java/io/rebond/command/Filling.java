package io.rebond.command;

import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.command.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Fills a command object's fields from words, as picocli understands them, with all of its magic switched off. Nothing of
 * picocli is loaded before somebody types: its class files are too old for the class-data archive, and a start would parse
 * each of them.
 */
final class Filling {

    // Words holds no control characters, so nobody can type it.
    private static final String LITERAL = "\0";

    private Filling() {}

    static void fill(CommandContribution bean, List<Word> words) throws ParameterException {
        var parser = parser(bean);
        var arguments = words.stream().map(word -> argument(word, parser)).toArray(String[]::new);
        parser.parseArgs(arguments);
    }

    /** What may follow the command's name, such as {@code <question> [--votes <n>]}; empty or with a space ahead. */
    static String usage(CommandContribution bean, Language language) {
        var spec = parser(bean).getCommandSpec();
        return Stream.concat(
                        spec.positionalParameters().stream()
                                .filter(argument -> !argument.hidden())
                                .map(argument -> usage(argument, language)),
                        spec.options().stream().map(o -> usage(o, language)))
                .map(part -> " " + part)
                .collect(Collectors.joining());
    }

    /** What the argument is called in the asker's language; both stand in the annotation, as in {@code when|quand}. */
    static String label(ArgSpec argument, Language language) {
        var both = argument.paramLabel().replaceAll("[<>]", "").split("\\|");
        return "<" + language.choose(both[0], both[both.length - 1]) + ">";
    }

    /** An option's second name is its French one. */
    static String name(OptionSpec option, Language language) {
        var names = option.names();
        return language.choose(names[0], names[names.length > 1 ? 1 : 0]);
    }

    private static CommandLine parser(CommandContribution bean) {
        var parser = new CommandLine(CommandSpec.forAnnotatedObjectLenient(bean));
        return parser.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setTrimQuotes(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setPosixClusteredShortOptionsAllowed(false)
                .setUnmatchedOptionsArePositionalParams(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .registerConverter(String.class, text -> text.startsWith(LITERAL) ? text.substring(1) : text);
    }

    /** Only what stands bare and begins with a dash and a letter is an option; picocli would guess. */
    private static String argument(Word word, CommandLine parser) {
        var text = word.text();
        if (!word.quoted() && text.matches("(?s)--?\\p{L}.*")) {
            return option(text, parser);
        }
        return text.startsWith("-") && !text.matches("-\\d+") ? LITERAL + text : text;
    }

    private static String option(String text, CommandLine parser) {
        var typed = text.split("=", 2)[0];
        return parser.getCommandSpec().optionsMap().keySet().stream()
                .filter(known -> Nearest.fold(known).equals(Nearest.fold(typed)))
                .findFirst()
                .map(known -> known + text.substring(typed.length()))
                .orElseThrow(() -> new UnmatchedArgumentException(parser, new ArrayList<>(List.of(typed))));
    }

    private static String usage(PositionalParamSpec argument, Language language) {
        var several = argument.arity().max() > 1
                || argument.index().max() > argument.index().min();
        var label = label(argument, language) + (several ? "…" : "");
        return argument.required() ? label : "[" + label + "]";
    }

    private static String usage(OptionSpec option, Language language) {
        var name = name(option, language);
        var whole = option.arity().max() == 0 ? name : name + " " + label(option, language);
        return option.required() ? whole : "[" + whole + "]";
    }
}
