package io.rebond.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SoughtTest {

    private static final ChannelRef PLACE = new ChannelRef(new WorkspaceRef("town", "W"), "C");

    private static Publication saying(long revision, String title, String words, String... topics) {
        return new Publication(
                "item:" + revision,
                title,
                Optional.of(URI.create("https://example.com/" + revision)),
                words,
                Optional.empty(),
                Arrays.asList(topics),
                PLACE,
                Instant.EPOCH.plusSeconds(revision),
                revision,
                false);
    }

    private static List<String> found(String line, Publication... publications) throws IOException {
        try (var index = Index.inMemory("test")) {
            index.take(List.of(publications));
            return index.search(Sought.of(line).all(), Set.of(PLACE), 10);
        }
    }

    private static boolean finds(String line, String words) throws IOException {
        return !found(line, saying(1, "", words)).isEmpty();
    }

    @Test
    void accents_and_case_do_not_matter() throws IOException {
        assertThat(finds("securite", "La Sécurité d'abord")).isTrue();
        assertThat(finds("SÉCURITÉ", "la securite d'abord")).isTrue();
        assertThat(finds("coeur", "un cœur gros")).isTrue();
    }

    @Test
    void words_are_found_in_their_other_forms_in_both_languages() throws IOException {
        assertThat(finds("meeting", "fewer meetings")).isTrue();
        assertThat(finds("teams", "a team's work")).isTrue();
        assertThat(finds("réunion", "moins de réunions")).isTrue();
        assertThat(finds("intelligence", "l'intelligence artificielle")).isTrue();
        assertThat(finds("l’intelligence", "intelligence artificielle")).isTrue();
        assertThat(finds("meeting", "moins de réunions")).isFalse();
    }

    @Test
    void the_beginning_of_a_word_is_enough_from_three_letters_on() throws IOException {
        assertThat(finds("kub", "Kubernetes in production")).isTrue();
        assertThat(finds("ku", "Kubernetes in production")).isFalse();
    }

    @Test
    void all_words_are_wanted_but_for_the_little_ones() throws IOException {
        assertThat(finds("the state of java", "java: its state")).isTrue();
        assertThat(finds("état de la sécurité", "l'état des lieux : sécurité")).isTrue();
        assertThat(finds("java cobol", "java: its state")).isFalse();
        assertThat(finds("the", "the")).isTrue();
    }

    @Test
    void quoted_words_are_wanted_as_they_stand() throws IOException {
        assertThat(finds("\"pair programming\"", "we tried pair programming")).isTrue();
        assertThat(finds("« revue de code »", "une revue de code")).isTrue();
        assertThat(finds("\"pair programming\"", "programming in a pair")).isFalse();
    }

    @Test
    void topics_that_are_no_words_are_found() throws IOException {
        assertThat(found("c++", saying(1, "Fast", "", "c++"), saying(2, "Slow", "", "java")))
                .containsExactly("item:1");
    }

    @Test
    void a_title_counts_more_than_what_is_said_and_the_later_of_two_comes_first() throws IOException {
        assertThat(found(
                        "java",
                        saying(1, "Old news", "all about java"),
                        saying(2, "New news", "all about java"),
                        saying(3, "Java", "all about coffee")))
                .containsExactly("item:3", "item:2", "item:1");
    }

    @Test
    void nothing_in_a_line_is_obeyed() throws IOException {
        for (var line :
                List.of("java OR cobol", "cobol OR java", "+java -news", "title:java", "jav*", "(java", "java~9")) {
            assertThat(Sought.of(line).isEmpty()).isFalse();
        }
        assertThat(finds("java -news", "java news")).isTrue();
        assertThat(finds("*:*", "java news")).isFalse();
        assertThat(Sought.of("!!! \" \" ***").isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<String> lines() {
        var hostile = Arbitraries.of(
                "\"", "«", "»", "”", "*", "?", "~", "AND", "OR", "NOT", "(", ")", "[", "TO", "}", "^9", "\\", "/", ":",
                "++", "--");
        var piece = Arbitraries.oneOf(
                hostile,
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of("java", "réunion", "'", "\uD83D", "\u0000"));
        return piece.list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
    }

    @Property(tries = 300)
    void whatever_is_typed_is_looked_for(@ForAll("lines") String line) throws IOException {
        var sought = Sought.of("java " + line);
        try (var index = Index.inMemory("test")) {
            index.take(List.of(saying(1, "Coffee", line + " java"), saying(2, "Tea", line)));
            assertThat(index.search(sought.any(), Set.of(PLACE), 10)).contains("item:1");
            assertThat(index.search(sought.any(), Set.of(), 10)).isEmpty();
            assertThatCode(() -> index.search(sought.all(), Set.of(PLACE), 10)).doesNotThrowAnyException();
        }
        var told = Excerpt.of(line, sought).words();
        assertThat(line.strip().replaceAll("\\s", " ")).contains(told.replaceAll("^…|…$", ""));
    }
}
