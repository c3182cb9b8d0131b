package io.rebond.connector;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Singleton;

/** Lets a test say that the token which was given is of no use any more, and that Rebond starts anew. */
@Singleton
public class TokenDesk {

    private final AppToken token;
    private final Rehearsal rehearsal;

    TokenDesk(AppToken token, Rehearsal rehearsal) {
        this.token = token;
        this.rehearsal = rehearsal;
    }

    public void takesBack(String given) {
        token.discard(given);
    }

    public void opens() {
        rehearsal.begin(new StartupEvent());
    }
}
