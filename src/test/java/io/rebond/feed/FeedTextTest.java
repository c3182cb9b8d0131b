package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8, <?xml version=\"1.0\"?>, text/xml",
        "ISO-8859-1, <?xml version=\"1.0\"?>, text/xml; charset=iso-8859-1",
        "ISO-8859-1, <?xml version=\"1.0\"?>, text/xml; charset=\"iso-8859-1\"",
        "ISO-8859-1, <?xml version='1.0' encoding='ISO-8859-1'?>, text/xml; charset=utf-8",
        "windows-1252, <?xml version=\"1.0\" encoding=\"windows-1252\"?>, ''",
        "UTF-8, <?xml version=\"1.0\" encoding=\"UTF-16\"?>, text/xml; charset=utf-7",
        "UTF-16LE, <?xml version=\"1.0\" encoding=\"UTF-16\"?>, ''",
        "UTF-16BE, <?xml version=\"1.0\" encoding=\"UTF-16\"?>, ''",
        "UTF-32LE, <?xml version=\"1.0\" encoding=\"UTF-32\"?>, ''",
        "UTF-32BE, <?xml version=\"1.0\" encoding=\"UTF-32\"?>, ''"
    })
    void findsTheCharset(String charset, String declaration, String contentType) {
        String text = declaration + "<t>é</t>";

        assertThat(FeedText.of(text.getBytes(Charset.forName(charset)), contentType))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, <?xml version=\"1.0\"?>, ''",
        "windows-1252, <?xml version=\"1.0\" encoding=\"UTF-8\"?>, text/xml; charset=utf-8",
        "windows-1252, <?xml version=\"1.0\" encoding=\"US-ASCII\"?>, ''",
        "UTF-8, <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>, ''",
        "UTF-8, <?xml version=\"1.0\"?>, text/xml; charset=windows-1252"
    })
    void believesTheBytesWhereTheyContradictTheirName(String charset, String declaration, String contentType) {
        String text = declaration + "<t>\u00E9t\u00E9</t>";

        assertThat(FeedText.of(text.getBytes(Charset.forName(charset)), contentType))
                .isEqualTo(text);
    }

    @Test
    void aFewTornCharactersDoNotTurnTheRest() {
        byte[] torn = "<t>d\u00E9j\u00E0 \u00E0 l'\u00E9t\u00E9</t>".getBytes(StandardCharsets.UTF_8);
        torn[4] = '?';

        assertThat(FeedText.of(torn, "")).isEqualTo("<t>d?\uFFFDj\u00E0 \u00E0 l'\u00E9t\u00E9</t>");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesTheByteOrderMarkFirst(String charset) {
        byte[] marked = "\uFEFF<t>é</t>".getBytes(Charset.forName(charset));

        assertThat(FeedText.of(marked, "text/xml; charset=ISO-8859-1")).isEqualTo("<t>é</t>");
    }

    @ParameterizedTest
    @CsvSource({
        "Caf\u00C3\u00A9, Caf\u00E9",
        "It\u00E2\u20AC\u2122s, It\u2019s",
        "Caf\u00E9, Caf\u00E9",
        "clich\u00E9\u00A0\u00BB, clich\u00E9\u00A0\u00BB",
        "Caf\u00C3\u00A9 \u65E5, Caf\u00C3\u00A9 \u65E5",
        "plain, plain"
    })
    void remakesWhatWasTakenForAnotherCharset(String written, String meant) {
        assertThat(FeedText.remade(written)).isEqualTo(meant);
    }
}
