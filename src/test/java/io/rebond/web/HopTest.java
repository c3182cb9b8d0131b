package io.rebond.web;

import static io.rebond.web.Fetching.opening;
import static io.rebond.web.Fetching.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HopTest {
    @Test
    void onlyAnOpenedHostLeadsToAnother() throws Refused {
        Set<AllowedHost> allowed = opening("intranet.example:443", "wiki.example:443");
        Hop inside = Hop.first(URI.create("https://intranet.example/"), allowed);
        Hop outside = Hop.first(URI.create("https://example.com/"), allowed);

        assertThat(inside.follow("https://wiki.example/", allowed).opened()).isTrue();
        assertThat(outside.follow("https://wiki.example/", allowed).opened()).isFalse();
    }

    @Test
    void aRedirectNeverGivesUpTheSecureConnection() throws Refused {
        Set<AllowedHost> allowed = opening("intranet.example:443", "intranet.example:80");
        Hop secure = Hop.first(URI.create("https://intranet.example/"), allowed);

        assertThat(problemOf(() -> secure.follow("http://intranet.example/", allowed)))
                .isEqualTo(Problem.NOT_HTTPS);
    }
}
