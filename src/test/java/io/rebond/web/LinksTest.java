package io.rebond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com/a/b?c, odd, https://example.com/a/odd",
        "https://example.com/a/b?c, ../odd, https://example.com/odd",
        "https://example.com/a/b?c, ../../../odd, https://example.com/odd",
        "https://example.com/a/b?c, ?p=7, https://example.com/a/b?p=7",
        "https://example.com/a/b?c, #odd, https://example.com/a/b?c#odd",
        "https://example.com/a/b?c, //example.net/odd, https://example.net/odd",
        "https://example.com, odd, https://example.com/odd",
        "https://example.com, ?p=7, https://example.com/?p=7"
    })
    void relativeOnesAreResolvedAsBrowsersDo(String base, String raw, String link) {
        assertThat(Links.canonical(raw, URI.create(base)))
                .hasValueSatisfying(uri -> assertThat(uri).hasToString(link));
    }

    @ParameterizedTest
    @CsvSource({
        "https://\u00C9cole.example/\u00E9t\u00E9, https://xn--cole-9oa.example/%C3%A9t%C3%A9",
        "https://\u00E9cole.example:8443/, https://xn--cole-9oa.example:8443/"
    })
    void hostsWithAccentsAreSpelledForMachines(String raw, String link) {
        assertThat(Links.canonical(raw))
                .hasValueSatisfying(uri -> assertThat(uri).hasToString(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@\u00E9cole.example/",
                "https://\u00E9$1.example/",
                "https://\u00E9..example/",
                "https:///a"
            })
    void whatNobodyCouldAskForIsNoLink(String raw) {
        assertThat(Links.canonical(raw)).isEmpty();
    }
}
