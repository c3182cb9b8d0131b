package io.rebond.web;

import static io.rebond.web.Fetching.problemOf;
import static io.rebond.web.Fetching.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a host is called and whatever it resolves to, nothing that is not public is connected to. */
class SafeGetAddressTest {
    @RegisterExtension
    static final Fetching fetching = new Fetching();

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
        assertThat(problemOf(() -> fetch("https://" + host + "/feed"))).isEqualTo(Problem.PRIVATE_ADDRESS);
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
        assertThat(problemOf(() -> fetch("https://" + host + "/feed"))).isEqualTo(Problem.STRANGE_HOST);
    }

    @Test
    void refusesAZone() {
        assertThat(problemOf(() -> fetch("https://[fe80::1%25eth0]/"))).isEqualTo(Problem.STRANGE_HOST);
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
    void refusesOtherAddresses(String address, Problem problem) {
        assertThat(problemOf(() -> fetch(address))).isEqualTo(problem);
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsEnough() {
        Refused refused = refusalWith(
                host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("192.168.0.1")});

        assertThat(refused.problem()).isEqualTo(Problem.PRIVATE_ADDRESS);
        assertThat(refused.detail()).isEqualTo("feeds.example");
    }

    @Test
    void saysWhenAHostIsUnknown() {
        Refused refused = refusalWith(host -> {
            throw new UnknownHostException(host);
        });

        assertThat(refused.problem()).isEqualTo(Problem.HOST_UNKNOWN);
        assertThat(refused.detail()).isEqualTo("feeds.example");
    }

    private static Refused refusalWith(Addresses.Names names) {
        SafeGet get = fetching.get(Set.of(), names, Limits.STANDARD, null);
        return refusal(() -> get.fetch(URI.create("https://feeds.example/feed"), Validators.NONE));
    }

    private static void fetch(String address) throws Refused {
        fetching.get(Set.of()).fetch(URI.create(address), Validators.NONE);
    }
}
