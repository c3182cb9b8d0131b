package io.rebond.recap;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.Bundles;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void a_line_is_an_address_after_the_words_for_it() {
        assertThat(Typed.of(
                                "Good",
                                "The roof  https://photos.example.com/roof\r\n\nhttps://example.com/story?utm_source=x")
                        .pointers())
                .containsExactly(
                        new Pointer("The roof", URI.create("https://photos.example.com/roof")),
                        new Pointer("", URI.create("https://example.com/story")));
    }

    @Test
    void what_leads_nowhere_safe_is_no_link() {
        assertThat(Pointer.of("http://example.com")).isEmpty();
        assertThat(Pointer.of("javascript:alert(1)")).isEmpty();
        assertThat(Pointer.of("https://user@example.com")).isEmpty();
        assertThat(Pointer.of("https://example.com is nice")).isEmpty();
        assertThat(Pointer.of("//example.com")).isEmpty();
    }

    @Test
    void more_than_a_message_holds_is_refused_field_by_field() {
        var words = Bundles.in(ENGLISH, RecapMessages.class);
        var line = "https://example.com/" + "é".repeat(200) + "\n";

        assertThat(Typed.of(" ", "").errors(words)).containsExactly(Map.entry(Typed.WORDS, "A few words are missing."));
        assertThat(Typed.of("a".repeat(1_501), "ftp://x").errors(words))
                .containsExactly(
                        Map.entry(Typed.WORDS, "At most 1500 characters."),
                        Map.entry(Typed.LINKS, "This line does not end in an https address: ftp://x"));
        assertThat(Typed.of("a", "https://example.com\n".repeat(11)).errors(words))
                .containsExactly(Map.entry(Typed.LINKS, "At most 10 links."));
        assertThat(Typed.of("a", line.repeat(3)).errors(words))
                .as("an accent in an address becomes six characters")
                .containsExactly(Map.entry(Typed.LINKS, "These addresses are too long together for one message."));
        assertThat(Typed.of("a", line.repeat(2)).errors(words)).isEmpty();
    }

    @Test
    void words_that_name_another_place_stand_beside_the_one_they_lead_to() {
        var link = Pointer.of("https://bank.example https://example.com/login").orElseThrow();
        assertThat(link.label() + link.host()).isEqualTo("https://bank.example (example.com)");
        assertThat(Pointer.of("https://example.com/" + "a".repeat(100))
                        .orElseThrow()
                        .label())
                .hasSize(76)
                .endsWith("…");
    }
}
