package io.rebond.command;

import io.rebond.chat.Language;
import io.rebond.command.Words.Flaw;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence of ours what did not fit; picocli's own sentences are English and speak to developers. */
record Complaints(CommandMessages messages, Language language) {

    String about(Flaw flaw) {
        return switch (flaw) {
            case LINE_TOO_LONG -> messages.lineTooLong(Words.LINE_LIMIT);
            case WORD_TOO_LONG -> messages.wordTooLong(Words.WORD_LIMIT);
            case TOO_MANY_WORDS -> messages.tooManyWords();
            case QUOTE_NOT_CLOSED -> messages.quoteNotClosed();
            case NONE -> messages.notUnderstood();
        };
    }

    String about(ParameterException misfit) {
        if (misfit instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (misfit instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        } else if (misfit instanceof OverwrittenOptionException twice) {
            return messages.twice(name(twice.getOverwritten()));
        } else if (misfit instanceof MaxValuesExceededException) {
            return messages.valueTooMany();
        } else if (misfit instanceof MutuallyExclusiveArgsException) {
            return messages.notTogether();
        }
        return misfit.getArgSpec() == null || misfit.getValue() == null
                ? messages.notUnderstood()
                : misread(misfit.getArgSpec(), Replies.shown(misfit.getValue()));
    }

    private String unmatched(UnmatchedArgumentException misfit) {
        var word = misfit.getUnmatched().stream().findFirst().orElse("");
        if (!misfit.isUnknownOption()) {
            return messages.unexpected(Replies.shown(word));
        }
        var known = misfit.getCommandLine().getCommandSpec().optionsMap();
        var sentence = messages.unknownOption(Replies.shown(word));
        return Nearest.to(word, known.keySet())
                .map(near -> sentence + " " + messages.didYouMean(near))
                .orElse(sentence);
    }

    private String missing(ArgSpec argument) {
        return argument.isOption() ? messages.needsValue(name(argument)) : messages.missing(name(argument));
    }

    private String misread(ArgSpec argument, String value) {
        if (argument.completionCandidates() != null) {
            return messages.notOneOf(value, choices(argument));
        }
        return isNumber(argument) ? messages.notANumber(value) : messages.misread(value, name(argument));
    }

    private static String choices(ArgSpec argument) {
        return String.join(
                        ", ",
                        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                                .toList())
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(ArgSpec argument) {
        var type = argument.auxiliaryTypes()[0];
        return Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class && type != char.class;
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Filling.name(option, language)
                : Filling.label(argument, language);
    }
}
