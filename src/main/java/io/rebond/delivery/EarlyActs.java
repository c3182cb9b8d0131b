package io.rebond.delivery;

import io.rebond.chat.ChatEvent.Later;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Acts on messages that we have sent and not noted yet. Between the two, for a moment or, after a crash, until the lease
 * is over, nobody can say whether the message is ours: such an act waits.
 */
@Singleton
class EarlyActs {

    /** Longer than a lease and a restart; an act that is older concerns no message of ours. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Jdbi database;
    private final Receipts receipts;
    private final Clock clock;

    EarlyActs(Jdbi database, Receipts receipts, Clock clock) {
        this.database = database;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Those that may be about a message whose receipt is still to come. */
    Set<Later> among(Collection<Later> events) {
        return strangers(events).stream().collect(Collectors.groupingBy(Later::workspace)).entrySet().stream()
                .flatMap(each -> inFlight(each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
    }

    private List<Later> strangers(Collection<Later> events) {
        var oldest = clock.instant().minus(PATIENCE);
        var recent = events.stream()
                .filter(event -> event.about().isPresent() && event.at().isAfter(oldest))
                .toList();
        var ours = receipts.find(recent.stream().map(EarlyActs::message).collect(Collectors.toSet()))
                .keySet();
        return recent.stream().filter(event -> !ours.contains(message(event))).toList();
    }

    /** Those in whose conversation a letter was handed to the platform and nothing was noted since. */
    private Stream<Later> inFlight(WorkspaceRef workspace, List<Later> events) {
        var lanes = new ArrayList<>(events.stream().flatMap(EarlyActs::lanes).collect(Collectors.toSet()));
        var open = database.withHandle(handle -> handle.createQuery("select conversation from lane "
                        + "where platform = :platform and workspace = :workspace and conversation in (<lanes>) "
                        + "and exists (select 1 from letter where letter.lane_id = lane.id and letter.kind = 'POST' "
                        + "and letter.attempts > 0)")
                .bind("platform", workspace.platform())
                .bind("workspace", workspace.id())
                .bindList("lanes", InList.of(lanes))
                .mapTo(String.class)
                .set());
        return events.stream().filter(event -> lanes(event).anyMatch(open::contains));
    }

    /** A direct conversation is written to by its member's name until its own is known. */
    private static Stream<String> lanes(Later event) {
        return Stream.of(message(event).conversation().id(), new Target.ToMember(event.actor()).lane());
    }

    private static MessageRef message(Later event) {
        return event.about().orElseThrow();
    }
}
