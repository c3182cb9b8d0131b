package io.rebond.web;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Fetches what stands at an address. It blocks, for ten seconds on the network at most, so no event loop may call it. */
public final class SafeGet {
    private final Http http;
    private final Set<AllowedHost> allowed;
    private final Limits limits;

    /** @param allowed the hosts that are read although they are not public */
    public SafeGet(Vertx vertx, Set<AllowedHost> allowed) {
        this(new Http(vertx, InetAddress::getAllByName, Limits.STANDARD, null), allowed, Limits.STANDARD);
    }

    SafeGet(Http http, Set<AllowedHost> allowed, Limits limits) {
        this.http = http;
        this.allowed = allowed;
        this.limits = limits;
    }

    /** Judges the text alone: what its host resolves to is checked at every fetching. */
    public static URI address(URI typed, Set<AllowedHost> allowed) throws Refused {
        return Hop.first(typed, allowed).uri();
    }

    /**
     * Empty when the server has nothing newer than what is known.
     *
     * @param known what {@link Download} gave the last time, or {@link Validators#NONE}
     */
    public Optional<Download> fetch(URI address, Validators known) throws Refused {
        Limits.Deadline deadline = limits.start();
        Hop hop = Hop.first(address, allowed);
        Answer answer = http.get(hop, known, deadline);
        for (Set<URI> seen = new HashSet<>(Set.of(hop.uri())); answer.isRedirect(); ) {
            hop = hop.follow(answer.location(), allowed);
            if (!seen.add(hop.uri()) || seen.size() > Limits.REDIRECTS + 1) {
                throw new Refused(Problem.TOO_MANY_REDIRECTS, hop.host());
            }
            answer = http.get(hop, known, deadline);
        }
        return accepted(answer, hop, known);
    }

    private Optional<Download> accepted(Answer answer, Hop hop, Validators known) throws Refused {
        if (answer.status() == 304 && !known.equals(Validators.NONE)) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw new Refused(Problem.HTTP_STATUS, String.valueOf(answer.status()));
        }
        byte[] body = Body.unpacked(answer.body(), answer.encoding(), limits.bytes());
        return Optional.of(new Download(hop.uri(), body, answer.contentType(), answer.validators()));
    }
}
