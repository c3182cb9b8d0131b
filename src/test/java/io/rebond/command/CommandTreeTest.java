package io.rebond.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.InitializationException;
import picocli.CommandLine.Option;

/** What contradicts itself stops the start. */
class CommandTreeTest {

    @Test
    void oneNameTwice() {
        assertThatThrownBy(() -> House.with(List.of(named("digest", "veille"), named("digest", "veille"))))
                .hasMessage("Two commands are called 'digest'");
    }

    @Test
    void oneWordWithTwoMeanings() {
        assertThatThrownBy(() -> House.with(List.of(named("event", "rencontre"), named("meet", "rencontre"))))
                .hasMessage("The command word 'rencontre' means both 'meet' and 'event'");
        assertThatThrownBy(() -> House.with(List.of(named("ask", "question"), named("question", "x"))))
                .hasMessage("The command word 'question' means both 'question' and 'ask'");
    }

    @Test
    void namesOfDifferentLengths() {
        assertThatThrownBy(() -> House.with(List.of(named("privacy stop recording", "mesdonnees arreter"))))
                .hasMessage("The command 'privacy stop recording' needs as many words in French as in English:"
                        + " 'mesdonnees arreter'");
    }

    /** The help of every command is asked for in the stories. */
    @Test
    void annotationsThatContradictEachOtherShowWithTheHelp() {
        assertThatThrownBy(() -> Filling.usage(new TwoOptionsOfOneName(), Language.ENGLISH))
                .isInstanceOf(InitializationException.class);
    }

    private static Supplier<CommandContribution> named(String english, String french) {
        return () -> new Planted(english, french, Role.MEMBER);
    }

    private static final class TwoOptionsOfOneName extends Planted {
        @Option(names = "--now")
        boolean now;

        @Option(names = "--now")
        boolean again;

        TwoOptionsOfOneName() {
            super("digest", "veille", Role.MEMBER);
        }
    }
}
