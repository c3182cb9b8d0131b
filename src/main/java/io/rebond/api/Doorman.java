package io.rebond.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** Lets in who brings a token that holds. In the caller's transaction. */
@Singleton
class Doorman {

    private final Tokens tokens;
    private final Ration ration;
    private final Clock clock;

    Doorman(Tokens tokens, Ration ration, Clock clock) {
        this.tokens = tokens;
        this.ration = ration;
        this.clock = clock;
    }

    /** @param authorization the request's header, or null where it has none */
    Token letIn(String authorization) {
        var now = clock.instant();
        var token = Bearer.broughtIn(authorization)
                .flatMap(tokens::find)
                .filter(found -> found.isValid(now))
                .orElseThrow(() -> tokens.areThere(now) ? Refusal.unknown() : Refusal.nothingHere());
        if (!ration.allows(token)) {
            throw Refusal.tooOften(Ration.A_MINUTE);
        }
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (!token.usedOn().equals(Optional.of(today))) {
            tokens.usedOn(token, today);
        }
        return token;
    }
}
