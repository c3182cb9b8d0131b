package io.rebond.delivery;

import io.rebond.chat.Circular;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Queues messages to many: a lane for each who is to have any, and the words of each message once. */
@Singleton
class Circulation {

    private static final Comparator<WorkspaceRef> ORDER =
            Comparator.comparing(WorkspaceRef::platform).thenComparing(WorkspaceRef::id);

    private final Platforms platforms;
    private final Rounds rounds;
    private final Circulars circulars;

    Circulation(Platforms platforms, Rounds rounds, Circulars circulars) {
        this.platforms = platforms;
        this.rounds = rounds;
        this.circulars = circulars;
    }

    /** Those to nobody are left out. */
    List<Copies> queue(List<Circular> messages) {
        // Always in the same order, so that two transactions never wait for each other.
        var byWorkspace = new TreeMap<WorkspaceRef, List<Circular>>(ORDER);
        messages.stream().filter(each -> !each.targets().isEmpty()).forEach(each -> byWorkspace
                .computeIfAbsent(each.targets().get(0).workspace(), any -> new ArrayList<>())
                .add(each));
        var queued = new ArrayList<Copies>();
        byWorkspace.forEach((workspace, some) -> queued.addAll(queue(workspace, some)));
        return queued;
    }

    private List<Copies> queue(WorkspaceRef workspace, List<Circular> messages) {
        var platform = platforms
                .named(workspace.platform())
                .orElseThrow(() -> new IllegalStateException("no platform " + workspace.platform()));
        var copies = messages.stream().map(each -> Copies.of(each, platform)).toList();
        circulars.add(copies, rounds.open(workspace, targets(messages), platform.pace()));
        return copies;
    }

    private static List<? extends Target> targets(List<Circular> messages) {
        return messages.stream()
                .flatMap(each -> each.targets().stream())
                .distinct()
                .toList();
    }
}
