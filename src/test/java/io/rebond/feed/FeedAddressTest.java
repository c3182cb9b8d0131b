package io.rebond.feed;

import static io.rebond.feed.Feeds.opening;
import static io.rebond.feed.Feeds.openingNothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rebond.web.Problem;
import io.rebond.web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com/feed.xml, https://example.com/feed.xml",
        "'  https://example.com/feed?a=1&b=2#top ', https://example.com/feed?a=1&b=2",
        "https://example.com/é, https://example.com/%C3%A9",
        "https://example.com:8443/, https://example.com:8443/",
        "sample:tech-watch, sample:tech-watch",
        "SAMPLE:security, sample:security"
    })
    void takesHttpsAndSamples(String text, String uri) throws Refused {
        assertThat(FeedAddress.parse(text, openingNothing()).uri()).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intranet.example:8080/feed",
                "https://intranet.example:8080/",
                "http://INTRANET.example:8080"
            })
    void takesTheIntranetThatWasOpened(String text) throws Refused {
        assertThat(FeedAddress.parse(text, opening("intranet.example:8080")).uri())
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://intranet.example/", "http://intranet.example:8081/", "http://other.example:8080/"})
    void opensNothingElse(String text) {
        assertThat(refusal(text, opening("intranet.example:8080")).problem()).isEqualTo(Problem.NOT_HTTPS);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOT_AN_ADDRESS",
        "'two words', NOT_AN_ADDRESS",
        "http://example.com/, NOT_HTTPS",
        "javascript:alert(1), NOT_HTTPS",
        "https://2130706433/, STRANGE_HOST",
        "https://user:secret@example.com/, CREDENTIALS_IN_ADDRESS",
        "sample:none-such, SAMPLE_UNKNOWN",
        "sample:../messages/feed, SAMPLE_UNKNOWN",
        "sample:Tech-Watch, SAMPLE_UNKNOWN"
    })
    void saysWhyAnAddressIsRefused(String text, Problem problem) {
        assertThat(refusal(text, openingNothing()).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:secret@example.com/", "https://user:secret word@example.com/"})
    void doesNotRepeatAPassword(String text) {
        assertThat(refusal(text, openingNothing()).detail()).isEmpty();
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(refusal("https://example.com/" + "a".repeat(2000), openingNothing())
                        .problem())
                .isEqualTo(Problem.NOT_AN_ADDRESS);
    }

    private static Refused refusal(String text, FeedConfig config) {
        return catchThrowableOfType(Refused.class, () -> FeedAddress.parse(text, config));
    }
}
