package io.rebond.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page is one article, however it is spelled. */
class FingerprintTest {

    private static final String PAGE = Fingerprint.ofAddress(URI.create("https://example.com/2026/records.html"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/2026/records.html",
                "https://www.example.com/2026/records.html/#top",
                "https://amp.example.com/2026/records.html",
                "https://example.com/amp/2026/records.html",
                "https://example.com/2026/records.amp.html",
                "https://example.com/2026/records.html/amp",
                "https://example.com/2026/records.html/amp/",
                "https://example.com/2026/records.html?amp",
                "https://example.com/2026/records.html?amp=1",
                "https://example.com/2026/records.html?outputType=amp&usqp=mq331",
                "https://www.google.com/amp/s/www.example.com/2026/records.html",
                "https://example-com.cdn.ampproject.org/c/s/example.com/2026/records.html"
            })
    void theSamePage(String address) {
        assertThat(Fingerprint.ofAddress(URI.create(address))).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/2026/records",
                "https://example.com/2026/records.html?page=2",
                "https://example.com/2026/amplifiers.html",
                "https://example.com:8443/2026/records.html",
                "https://example.org/2026/records.html"
            })
    void another(String address) {
        assertThat(Fingerprint.ofAddress(URI.create(address))).isNotEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "https://example.com/", "https://example.com/?amp=1"})
    void aBareHostIsAPageToo(String address) {
        assertThat(Fingerprint.ofAddress(URI.create(address)))
                .isEqualTo(Fingerprint.ofAddress(URI.create("https://example.com/")));
    }
}
