package io.rebond.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds where a host is, once, so that the address that was checked is the one that is connected to. */
final class Addresses {
    /** A name may come with hundreds of addresses; trying them all would only wear out the deadline. */
    private static final int TRIED = 4;

    private final Names names;

    Addresses(Names names) {
        this.names = names;
    }

    /**
     * One private address among public ones refuses the host altogether. Choosing a public one would be as safe, but no honest site
     * publishes such a mixture, and refusing gives the same answer each time whatever the order of the records.
     */
    List<InetAddress> of(Hop hop) throws Refused {
        List<InetAddress> found = lookUp(hop.host());
        if (!hop.opened() && !found.stream().allMatch(PublicAddresses::contain)) {
            throw new Refused(Problem.PRIVATE_ADDRESS, hop.host());
        }
        return found.stream().limit(TRIED).toList();
    }

    private List<InetAddress> lookUp(String host) throws Refused {
        try {
            return List.of(names.lookUp(host));
        } catch (UnknownHostException unknown) {
            throw new Refused(Problem.HOST_UNKNOWN, host);
        }
    }

    /** The machine's own resolver, or a zone that a test makes up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }
}
