package io.rebond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last address of each block that is closed, and its neighbours that are not. */
class PublicAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "9.255.255.255, true",
        "10.0.0.0, false",
        "10.255.255.255, false",
        "11.0.0.0, true",
        "100.63.255.255, true",
        "100.64.0.0, false",
        "100.127.255.255, false",
        "100.128.0.0, true",
        "126.255.255.255, true",
        "127.255.255.255, false",
        "128.0.0.0, true",
        "169.253.255.255, true",
        "169.254.0.0, false",
        "169.255.0.0, true",
        "172.15.255.255, true",
        "172.31.255.255, false",
        "172.32.0.0, true",
        "192.167.255.255, true",
        "192.168.255.255, false",
        "192.169.0.0, true",
        "198.17.255.255, true",
        "198.19.255.255, false",
        "198.20.0.0, true",
        "223.255.255.255, true",
        "224.0.0.0, false",
        "240.0.0.1, false",
        "168.63.129.15, true",
        "168.63.129.16, false",
        "0.1.2.3, false",
        "203.0.113.9, false",
        "1fff::1, false",
        "2000::1, true",
        "2606:4700::1111, true",
        "3ffe::1, true",
        "4000::1, false",
        "2001:1ff::1, false",
        "2001:200::1, true",
        "2001:db8:ffff::1, false",
        "2001:db9::1, true",
        "2002:808:808::1, false",
        "2003::1, true",
        "64:ff9b::8.8.8.8, false",
        "fc00::1, false",
        "febf::1, false"
    })
    void knowsWhatIsPublic(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isEqualTo(isPublic);
    }
}
