package io.rebond.slack;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How we stand with Slack just now, for the doctor and for readiness; memory only. */
@Singleton
class Standing {
    private final Clock clock;
    private volatile String workspace;
    private volatile List<String> scopes = List.of();
    private volatile Trouble away;
    private volatile Trouble socketAway;
    private volatile Trouble lastForGood;
    private volatile Integer places;

    Standing(Clock clock) {
        this.clock = clock;
    }

    /** @param since when it began, or when it was last seen */
    record Trouble(SlackRefused why, Instant since) {}

    void connected(String name, List<String> granted) {
        workspace = name;
        scopes = granted;
        away = null;
    }

    void away(SlackRefused why) {
        away = new Trouble(why, away == null ? clock.instant() : away.since());
    }

    void socketConnected() {
        socketAway = null;
    }

    void socketAway(SlackRefused why) {
        socketAway = new Trouble(why, socketAway == null ? clock.instant() : socketAway.since());
    }

    /** Something was refused that no further try can mend. */
    void refusedForGood(SlackRefused why) {
        lastForGood = new Trouble(why, clock.instant());
    }

    void standsIn(int channels) {
        places = channels;
    }

    /** The workspace's name, once Slack has answered. */
    Optional<String> workspace() {
        return Optional.ofNullable(workspace);
    }

    List<String> scopes() {
        return scopes;
    }

    Optional<Trouble> away() {
        return Optional.ofNullable(away);
    }

    Optional<Trouble> socketAway() {
        return Optional.ofNullable(socketAway);
    }

    Optional<Trouble> lastForGood() {
        return Optional.ofNullable(lastForGood);
    }

    /** How many channels Rebond is in; empty while nobody knows. */
    Optional<Integer> places() {
        return Optional.ofNullable(places);
    }
}
