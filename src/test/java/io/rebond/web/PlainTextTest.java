package io.rebond.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
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
