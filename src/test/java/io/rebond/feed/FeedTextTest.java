package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
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
        "UTF-16BE, <?xml version=\"1.0\" encoding=\"UTF-16\"?>, ''"
    })
    void findsTheCharset(String charset, String declaration, String contentType) {
        String text = declaration + "<t>é</t>";

        assertThat(FeedText.of(text.getBytes(Charset.forName(charset)), contentType))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesTheByteOrderMarkFirst(String charset) {
        byte[] marked = "\uFEFF<t>é</t>".getBytes(Charset.forName(charset));

        assertThat(FeedText.of(marked, "text/xml; charset=ISO-8859-1")).isEqualTo("<t>é</t>");
    }

    @Test
    void readsRubbishAsRubbish() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xC3, 'a', (byte) 0xFF});

        assertThat(FeedText.of(bytes.toByteArray(), "")).isEqualTo("\uFFFDa\uFFFD");
    }
}
