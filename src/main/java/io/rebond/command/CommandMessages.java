package io.rebond.command;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the router says; the French stands in {@code messages/command_fr.properties}. */
@MessageBundle("command")
interface CommandMessages {

    @Message("I don't know {word}.")
    String unknown(String word);

    @Message("Did you mean {command}?")
    String didYouMean(String command);

    @Message("Here is what I know: {command}")
    String seeHelp(String command);

    @Message("Try: {command}")
    String tryThis(String command);

    @Message("You typed: {line}")
    String youTyped(String line);

    @Message("Here, this is for {roles}: ask one of them.")
    String reserved(String roles);

    @Message("ambassadors")
    String ambassadors();

    @Message("managers")
    String managers();

    @Message("animators")
    String animators();

    @Message("administrators")
    String administrators();

    @Message("A quotation mark is opened and never closed.")
    String quoteNotClosed();

    @Message("That is too long for one line: {limit} characters at most.")
    String lineTooLong(int limit);

    @Message("One of the texts is too long: {limit} characters at most.")
    String wordTooLong(int limit);

    @Message("Those are too many words. Put quotes around those that belong together.")
    String tooManyWords();

    @Message("I don't know the option {option}.")
    String unknownOption(String option);

    @Message("{option} needs a value.")
    String needsValue(String option);

    @Message("Something is missing: {argument}.")
    String missing(String argument);

    @Message("I don't know what to do with {word}. Put quotes around several words that belong together.")
    String unexpected(String word);

    @Message("{option} is there twice.")
    String twice(String option);

    @Message("{value} is not a number.")
    String notANumber(String value);

    @Message("{value} is none of these: {choices}.")
    String notOneOf(String value, String choices);

    @Message("I don't understand {value} as {argument}.")
    String misread(String value, String argument);

    @Message("One option has a value too many.")
    String valueTooMany();

    @Message("These options don't go together.")
    String notTogether();

    @Message("I don't understand this line.")
    String notUnderstood();

    @Message("What I can do")
    String whatICanDo();

    @Message("Here you are {#when role}{#is 'AMBASSADOR'}an ambassador{#is 'MANAGER'}a manager{#is 'ANIMATOR'}an "
            + "animator{#else}an administrator{/when}.")
    String youAre(String role);

    @Message("For everybody")
    String forEverybody();

    @Message("For {roles}")
    String forThose(String roles);

    @Message("More about one of them: {command}")
    String more(String command);

    @Message("All that I understand: {command}")
    String all(String command);

    @Message("Example: {command}")
    String example(String command);

    @Message("In French: {command}")
    String otherLanguage(String command);

    @Message("Says what I can do, and how")
    String helpDoes();

    @Message("Says what is missing in the set-up, and how to mend it")
    String doctorDoes();

    @Message("The set-up")
    String setUp();

    @Message("Fine")
    String fine();

    @Message("Off")
    String off();

    @Message("To look at")
    String warning();

    @Message("Wrong")
    String wrong();
}
