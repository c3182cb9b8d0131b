package io.rebond.web;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which IP addresses lie on the public Internet, after the special-purpose registries of IANA. In IPv6 everything outside 2000::/3 is
 * refused, and with it loopback, link-local, site-local, unique local and multicast addresses and all those that wrap an IPv4 address
 * (mapped, compatible, NAT64); inside it 6to4 and Teredo wrap one too.
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC_IPV4 = blocks(
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
            "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
            // A public address on paper, where every Azure machine finds its own settings.
            "168.63.129.16/32");
    private static final List<Block> PUBLIC_IPV6 = blocks("2000::/3");
    private static final List<Block> NOT_PUBLIC_IPV6 = blocks("2001::/23 2001:db8::/32 2002::/16 3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return address instanceof Inet4Address
                ? !anyHolds(NOT_PUBLIC_IPV4, address)
                : anyHolds(PUBLIC_IPV6, address) && !anyHolds(NOT_PUBLIC_IPV6, address);
    }

    private static boolean anyHolds(List<Block> blocks, InetAddress address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(Block::of)
                .toList();
    }

    private record Block(BigInteger prefix, int ignoredBits) {
        static Block of(String cidr) {
            String[] parts = cidr.split("/");
            try {
                byte[] address = InetAddress.getByName(parts[0]).getAddress();
                int ignored = address.length * 8 - Integer.parseInt(parts[1]);
                return new Block(new BigInteger(1, address).shiftRight(ignored), ignored);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(cidr, e);
            }
        }

        boolean holds(InetAddress address) {
            return new BigInteger(1, address.getAddress())
                    .shiftRight(ignoredBits)
                    .equals(prefix);
        }
    }
}
