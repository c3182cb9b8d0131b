package io.rebond.webapi;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How we stand with Slack just now, for the doctor and for readiness; memory only. */
@Singleton
public class Standing {
    private final Clock clock;
    private volatile String workspace;
    private volatile List<String> scopes = List.of();
    private volatile Trouble away;
    private volatile Trouble socketAway;
    private volatile Trouble lastForGood;
    private volatile Integer places;

    public Standing(Clock clock) {
        this.clock = clock;
    }

    /** @param since when it began, or when it was last seen */
    public record Trouble(SlackRefused why, Instant since) {}

    public void connected(String name, List<String> granted) {
        workspace = name;
        scopes = granted;
        away = null;
    }

    public void away(SlackRefused why) {
        away = new Trouble(why, away == null ? clock.instant() : away.since());
    }

    public void socketConnected() {
        socketAway = null;
    }

    public void socketAway(SlackRefused why) {
        socketAway = new Trouble(why, socketAway == null ? clock.instant() : socketAway.since());
    }

    /** Something was refused that no further try can mend. */
    public void refusedForGood(SlackRefused why) {
        lastForGood = new Trouble(why, clock.instant());
    }

    public void standsIn(int channels) {
        places = channels;
    }

    /** The workspace's name, once Slack has answered. */
    public Optional<String> workspace() {
        return Optional.ofNullable(workspace);
    }

    public List<String> scopes() {
        return scopes;
    }

    public Optional<Trouble> away() {
        return Optional.ofNullable(away);
    }

    public Optional<Trouble> socketAway() {
        return Optional.ofNullable(socketAway);
    }

    public Optional<Trouble> lastForGood() {
        return Optional.ofNullable(lastForGood);
    }

    /** How many channels Rebond is in; empty while nobody knows. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }
}
