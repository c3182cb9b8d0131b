package io.rebond.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Text;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static Text of(String words, String line) {
        return Excerpt.of(words, Sought.of(line));
    }

    @Test
    void what_was_sought_stands_out_in_each_of_its_forms() {
        assertThat(of("Moins de réunions, la reunion du lundi", "réunion"))
                .isEqualTo(Text.of("Moins de ")
                        .strong("réunions")
                        .plain(", la ")
                        .strong("reunion")
                        .plain(" du lundi"));
    }

    @Test
    void a_long_text_is_cut_around_what_was_sought() {
        var words = "before ".repeat(40) + "Java " + "after ".repeat(60);
        assertThat(of(words, "java"))
                .isEqualTo(Text.of("…")
                        .plain("before ".repeat(8))
                        .strong("Java")
                        .plain(" " + "after ".repeat(20).strip())
                        .plain("…"));
    }

    @Test
    void what_is_found_by_its_title_begins_at_the_beginning() {
        assertThat(of("worth a read", "java")).isEqualTo(Text.of("worth a read"));
        assertThat(of("", "java")).isEqualTo(Text.empty());
    }

    @Test
    void little_words_do_not_stand_out() {
        assertThat(of("the state of the art", "the art"))
                .isEqualTo(Text.of("the state of the ").strong("art"));
    }

    @Test
    void markup_that_people_wrote_stays_what_they_wrote() {
        assertThat(of("*bold* <!channel> java", "java"))
                .isEqualTo(Text.of("*bold* <!channel> ").strong("java"));
    }
}
