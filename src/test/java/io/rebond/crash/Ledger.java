package io.rebond.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The test's own record: what was sent to Rebond, and what Rebond said it had taken. */
final class Ledger {

    private final Map<String, List<Reaction>> stories = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> informed = ConcurrentHashMap.newKeySet();
    private final Set<String> published = ConcurrentHashMap.newKeySet();

    /** Noted before it is sent: it may have its effect without our ever knowing. */
    Request request(Reaction reaction) {
        stories.computeIfAbsent(reaction.emoji(), any -> new CopyOnWriteArrayList<>())
                .add(reaction);
        return Request.of(reaction, () -> acknowledged.add(reaction.key()));
    }

    /** Nothing is recorded of a first act, and the notice that it leads to is owed once the act is acknowledged. */
    Request firstAct(Reaction reaction) {
        return Request.of(reaction, () -> informed.add(reaction.member()));
    }

    void published(String address) {
        published.add(address);
    }

    Map<String, List<Reaction>> stories() {
        return stories;
    }

    boolean isAcknowledged(Reaction reaction) {
        return acknowledged.contains(reaction.key());
    }

    int acknowledgedReactions() {
        return acknowledged.size();
    }

    /** The members to whom the notice is owed. */
    Set<String> informed() {
        return informed;
    }

    /** The addresses of articles whose publication was acknowledged. */
    Set<String> published() {
        return published;
    }
}
