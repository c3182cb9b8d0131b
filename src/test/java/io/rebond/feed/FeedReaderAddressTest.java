package io.rebond.feed;

import static io.rebond.feed.FeedReading.openingNothing;
import static io.rebond.feed.FeedReading.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a host is called and whatever it resolves to, nothing that is not public is connected to. */
class FeedReaderAddressTest {
    @RegisterExtension
    static final FeedReading reading = new FeedReading();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "192.0.0.192",
                "198.18.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fec0::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[2001:db8::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:10.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b:1::a00:1]",
                "[2002:7f00:1::]",
                "[2001:0:7f00:1::]",
                "[3fff::1]"
            })
    void refusesWhatIsNotPublic(String host) {
        assertThat(problemOf(read("https://" + host + "/feed"))).isEqualTo(FeedProblem.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0177.0.0.1",
                "0x7f.1",
                "0x7f000001",
                "127.1",
                "127.0.1",
                "127.0.0.1.",
                "localhost.",
                "017700000001",
                "127.0.0.0x1",
                "127.00.0.1",
                "a.b.1",
                "LOCALHOST.",
                "%6c%6f%63alhost",
                "under_score.example"
            })
    void refusesOtherSpellingsOfAHost(String host) {
        assertThat(problemOf(read("https://" + host + "/feed"))).isEqualTo(FeedProblem.STRANGE_HOST);
    }

    @Test
    void refusesAZone() {
        assertThat(problemOf(read("https://[fe80::1%25eth0]/"))).isEqualTo(FeedProblem.STRANGE_HOST);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/feed, NOT_HTTPS",
        "ftp://example.com/feed, NOT_HTTPS",
        "file:///etc/passwd, NOT_HTTPS",
        "feed, NOT_HTTPS",
        "https://example.com@127.0.0.1/, CREDENTIALS_IN_ADDRESS",
        "https://127.0.0.1:80@example.com/, CREDENTIALS_IN_ADDRESS",
        "https://example.com:0/, NOT_AN_ADDRESS",
        "https://example.com:65536/, NOT_AN_ADDRESS",
        "https:example.com, STRANGE_HOST"
    })
    void refusesOtherAddresses(String address, FeedProblem problem) {
        assertThat(problemOf(read(address))).isEqualTo(problem);
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsEnough() {
        FetchResult result = readWith(
                host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("192.168.0.1")});

        assertThat(result).isEqualTo(new FetchResult.Failed(FeedProblem.PRIVATE_ADDRESS, "feeds.example"));
    }

    @Test
    void saysWhenAHostIsUnknown() {
        FetchResult result = readWith(host -> {
            throw new UnknownHostException(host);
        });

        assertThat(result).isEqualTo(new FetchResult.Failed(FeedProblem.HOST_UNKNOWN, "feeds.example"));
    }

    private static FetchResult readWith(Addresses.Names names) {
        return reading.reader(openingNothing(), names, Limits.STANDARD, null)
                .read(new FeedAddress(URI.create("https://feeds.example/feed")), Validators.NONE);
    }

    private static FetchResult read(String address) {
        return reading.reader(openingNothing()).read(new FeedAddress(URI.create(address)), Validators.NONE);
    }
}
