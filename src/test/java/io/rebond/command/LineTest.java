package io.rebond.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.command.Words.Flaw;
import io.rebond.command.Words.Word;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @Test
    void spacesOfAllKindsSeparate() {
        assertThat(texts(" a\tb\u00a0c\u202fd\u3000e\nf\u200bg ")).containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poll \"One two\" \"A\"",
                "poll “One two” “A”",
                "poll “One two\" \"A”",
                "poll ”One two” ”A”",
                "poll „One two“ „A“",
                "poll «One two» «A»",
                "poll « One two » « A »",
                "poll «\u00a0One two\u00a0» «\u202fA\u202f»",
                "poll 'One two' 'A'",
                "poll ‘One two’ ‘A’",
                "poll ‚One two’ ‚A’",
                "poll \"One two\",\"A\"",
                "poll \"One two\"; \"A\"",
                "poll \"One two\"\"A\""
            })
    void quotesOfAllKindsHoldWordsTogether(String line) {
        assertThat(Words.in(line).all())
                .containsExactly(new Word("poll", false), new Word("One two", true), new Word("A", true));
    }

    @Test
    void whoIsNamedIsOneWordAndALongerNameWins() {
        var names = List.of("@Jean", "@Jean Martin");

        assertThat(Words.in("role give @Jean Martin animator, @Jean", names).all().stream()
                        .map(Word::text))
                .containsExactly("role", "give", "@Jean Martin", "animator,", "@Jean");
        assertThat(Words.in("share \"thanks to @Jean Martin\"", names).all().stream()
                        .map(Word::text))
                .containsExactly("share", "thanks to @Jean Martin");
    }

    @Test
    void anApostropheIsNoQuote() {
        assertThat(texts("l'équipe don’t 'tis l’été aujourd'hui rock'n'roll ' ’"))
                .containsExactly("l'équipe", "don’t", "'tis", "l’été", "aujourd'hui", "rock'n'roll", "'", "’");
        assertThat(texts("'l'équipe d'à côté' ‘don’t worry’")).containsExactly("l'équipe d'à côté", "don’t worry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"say \\\"hi\\\" now\"         | say \"hi\" now",
                "\"a \"nested\" quote\"         | a \"nested\" quote",
                "\"l'équipe “rouge” gagne\"     | l'équipe “rouge” gagne",
                "“he said \"hi\" to me”         | he said \"hi\" to me",
                "\"“first” and last\"           | “first” and last",
                "« le mot « juste » enfin »     | le mot « juste » enfin",
                "\"C:\\new folder\"             | C:\\new folder",
                "24\"                           | 24\"",
                "\\\"half                       | \"half"
            })
    void quotesWithinWords(String line, String word) {
        assertThat(texts(line)).containsExactly(word);
    }

    @Test
    void emptyQuotesAreAnEmptyWord() {
        assertThat(Words.in("a \"\" “” «» «\u00a0» ''").all())
                .containsExactly(
                        new Word("a", false),
                        new Word("", true),
                        new Word("", true),
                        new Word("", true),
                        new Word("", true),
                        new Word("", true));
    }

    @Test
    void aValueMayBeQuotedAfterItsName() {
        assertThat(Words.in("--close=“friday 17:00” topic:\"machine learning\" 9:00")
                        .all())
                .containsExactly(
                        new Word("--close=friday 17:00", false),
                        new Word("topic:machine learning", false),
                        new Word("9:00", false));
    }

    @Test
    void aDashThatAKeyboardMadeLongIsTwoDashes() {
        assertThat(texts("—max 7 –hidden — – a—b —7 \"—max\""))
                .containsExactly("--max", "7", "--hidden", "—", "–", "a—b", "—7", "—max");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poll \"One", "poll “One \"two\" three", "poll «One", "poll --close=\"friday"})
    void aQuoteThatIsNeverClosedIsSaid(String line) {
        assertThat(Words.in(line).flaw()).isEqualTo(Flaw.QUOTE_NOT_CLOSED);
    }

    @Test
    void lengthsAreBounded() {
        assertThat(Words.in("say " + "x".repeat(3_000)).flaw()).isEqualTo(Flaw.NONE);
        assertThat(Words.in("say " + "x".repeat(3_001)).flaw()).isEqualTo(Flaw.WORD_TOO_LONG);
        assertThat(Words.in("say x".repeat(3_000)).flaw()).isEqualTo(Flaw.LINE_TOO_LONG);
    }

    @Test
    void whatNoDatabaseStoresIsDropped() {
        assertThat(texts("a\0b \u0007 c")).containsExactly("ab", "c");
    }

    @Property
    void neverThrows(@ForAll("hostile") String line) {
        assertThat(Words.in(line).all()).isNotNull();
    }

    @Property
    void aQuotedTextComesBackAsItWas(@ForAll("texts") List<String> texts) {
        var line = String.join(" ", texts.stream().map(Commands::quoted).toList());
        assertThat(Words.in(line))
                .isEqualTo(new Words(
                        texts.stream().map(text -> new Word(text, true)).toList(), Flaw.NONE));
    }

    @Provide
    Arbitrary<String> hostile() {
        var nasty = Arbitraries.strings()
                .withChars(" \"'“”„«»‘’\\=:,-—–a\u00a0\0\n")
                .ofMaxLength(60);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().all().ofMaxLength(200));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        var clean = hostile().map(text -> text.replaceAll("[\\p{Cc}&&[^\\s]]", ""));
        return clean.list().ofMaxSize(6);
    }

    private static List<String> texts(String line) {
        return Words.in(line).all().stream().map(Word::text).toList();
    }
}
