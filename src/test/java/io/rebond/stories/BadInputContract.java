package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, there is an answer in words: never a stack trace, never a file. */
abstract class BadInputContract extends Story {

    private static final List<String> COMMANDS = List.of(
            "",
            "help ",
            "share https://example.com/x ",
            "source add ",
            "source add sample:security ",
            "digest publish ",
            "digest publish --max ",
            "find --saved ",
            "privacy ",
            "poll ",
            "poll \"Which?\" \"a\" ",
            "poll \"Which?\" --close ",
            "poll close ",
            "ask ",
            "kudos ");

    static Stream<String> arguments() {
        return Stream.of(
                "a".repeat(10_000),
                "word ".repeat(2_000),
                "\"" + "a ".repeat(5_000) + "\"",
                "😀".repeat(5_000),
                "@/etc/passwd",
                "\"@/etc/passwd\"",
                "--@/etc/passwd",
                "@pom.xml",
                "\"never closed",
                "«jamais fermé",
                "'",
                "\\",
                "\\\\\\\"",
                "😀 👩‍👩‍👧‍👦 🏳️‍🌈",
                "مرحبا بالعالم ‮evil‬",
                "nul\u0000byte \u0007bell \u001b[31mred \u007f",
                "\ud83d",
                "${env:PATH} ${sys:user.home} ${java.version}",
                "{#for x in y}{x}{/for} {inject:config}",
                "%s %n %x",
                "'; drop table member; --",
                "--max=999999999999999999999",
                "-1 -- --help --version -h",
                "<script>alert(1)</script> <!channel> *bold* _it_ `code`",
                "\n\r\t  \u2028");
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void whatever_is_typed_is_answered_in_words(String argument) {
        var admin = company.admin("Admin", ENGLISH);
        for (var command : COMMANDS) {
            assertThat(admin.types(command + argument)).as(command).satisfies(BadInputContract::isInWords);
        }
    }

    private static void isInWords(String answer) {
        assertThat(answer)
                .isNotBlank()
                .doesNotContain(
                        "Exception", "at io.", "at java.", "picocli", "root:", "<artifactId>", "broke on our side")
                .doesNotContain(System.getenv("PATH"), System.getProperty("user.home") + "/");
        assertThat(answer.length()).isLessThan(3_500);
    }

    @Test
    void markup_stays_plain_text_wherever_it_ends_up() {
        var mallory = company.member("<b>Mallory</b> <!here>", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        mallory.types("share https://example.com/x \"<script>alert(1)</script> <!channel> *bold*\"");
        grace.types("digest publish");

        assertThat(company.wall().get(0))
                .contains("  “<script>alert(1)</script> <!channel> *bold*”, <b>Mallory</b> <!here>\n");
    }

    @Test
    void a_name_of_any_length_in_any_script_is_taken_over() {
        var names = List.of(
                "عمر ‮الخيام",
                "x" + "😀".repeat(150),
                "Nul\u0000Bell\u0007",
                "  ",
                "{name} ${env:PATH}",
                "O'Brien; --");
        var grace = company.animator("Grace", ENGLISH);
        for (var name : names) {
            company.member(name, FRENCH).types("proposer https://example.com/" + names.indexOf(name) + " \"mot\"");
        }
        assertThat(grace.types("digest publish")).startsWith("Published: no. 1, 6 items");
        assertThat(company.wall().get(0))
                .contains("عمر ‮الخيام\n", "”, {name} ${env:PATH}\n", "”, O'Brien; --\n", "”, NulBell\n");
    }

    @Test
    void a_form_that_comes_back_with_anything_in_it_is_answered_in_words() {
        for (var language : List.of(Language.ENGLISH, Language.FRENCH)) {
            var admin = company.admin("Admin", language);
            arguments().forEach(argument -> {
                admin.types("share");
                assertThat(admin.sends(Map.of("address", argument, "title", argument, "why", argument)))
                        .satisfies(BadInputContract::isInWords);
                admin.types("share");
                assertThat(admin.sends(Map.of(
                                "address", "https://example.com/" + Member.key(), "title", argument, "why", argument)))
                        .satisfies(BadInputContract::isInWords);
                admin.types("source add");
                assertThat(admin.sends(Map.of("address", argument, "topics", argument)))
                        .satisfies(BadInputContract::isInWords);
            });
        }
    }

    @Test
    void an_address_that_fits_nowhere_is_refused_in_words() {
        var admin = company.admin("Admin", ENGLISH);
        var wide = "https://example.com/" + "é".repeat(1_500);

        assertThat(admin.types("source add " + wide)).isEqualTo("This is not the address of a feed.");
        assertThat(admin.types("share " + wide))
                .isEqualTo("This is not a web address: it starts with https:// and names a site.");
        assertThat(admin.types("share https://" + "a.".repeat(300) + "example.com/"))
                .isEqualTo("This is not a web address: it starts with https:// and names a site.");
    }
}
