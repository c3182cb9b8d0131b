package io.rebond.gathering;

import io.rebond.chat.Action;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the calendar file of one gathering is fetched, if Rebond can be reached: signed, so that nobody finds another by
 * counting.
 */
@Singleton
class CalendarLink {

    private static final String FETCH = "gathering.fetch";

    /** Ours are shorter (see {@link Seal#seal}). */
    private static final int LONGEST = 800;

    private final Seal seal;
    private final Optional<String> publicUrl;

    CalendarLink(Seal seal, @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl) {
        this.seal = seal;
        this.publicUrl = publicUrl;
    }

    Optional<URI> to(Gathering gathering) {
        return publicUrl.map(url ->
                URI.create(url.replaceAll("/+$", "") + "/gathering/" + seal.seal(new Action(FETCH, gathering.id()))));
    }

    Optional<Long> opened(String token) {
        return Optional.of(token)
                .filter(each -> each.length() <= LONGEST)
                .flatMap(seal::open)
                .filter(action -> action.name().equals(FETCH))
                .map(Action::subject);
    }
}
