package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "Why List<String> is rarely right, Why List<String> is rarely right",
        "Why <b>List</b>&lt;String&gt; is right, Why List<String> is right",
        "1 < 2 <script>alert(1)</script> <img src=x onerror=y>, 1 < 2",
        "Caf&eacute; &#38; co, Café & co",
        "<T> T map(Function<? super T> f), <T> T map(Function<? super T> f)"
    })
    void readsATitleTheWayItsAuthorMeantIt(String title, String text) {
        assertThat(PlainText.line(PlainText.ofTitle(title), 300)).isEqualTo(text);
    }

    @Test
    void leavesNothingThatHidesOrReorders() {
        String tricky =
                "in\u202Evoice\u202C.\u2066exe\u2069 \u200Bze\u00ADro\uFEFF \u0007be\u001Bll\n\u2028new\u0085line \uD800\uDB40\uDC41";

        assertThat(PlainText.line(tricky, 300)).isEqualTo("invoice.exe zero bell new line");
    }

    @Test
    void keepsAnEmojiWhole() {
        assertThat(PlainText.line("👩‍💻 at work", 300)).isEqualTo("👩‍💻 at work");
        assertThat(PlainText.line("👍👍👍👍", 3)).isEqualTo("👍👍…");
    }

    @Test
    void cutsBetweenWords() {
        assertThat(PlainText.line("one two three four", 12)).isEqualTo("one two…");
        assertThat(PlainText.line("x".repeat(400), 300)).hasSize(300).endsWith("x…");
    }
}
