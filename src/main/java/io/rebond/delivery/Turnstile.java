package io.rebond.delivery;

import io.rebond.chat.Pace;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which workspaces this process leaves alone just now: those that have as many messages under way as they may, and those
 * whose budget is used up. Their lanes are passed over, so that ten thousand of them keep nobody else waiting.
 */
@Singleton
class Turnstile {

    private static final class Passage {
        private int underWay;
        private int most = Integer.MAX_VALUE;
        private long openNanos = System.nanoTime();

        boolean isClosed() {
            return underWay >= most || openNanos - System.nanoTime() > 0;
        }
    }

    private final Map<WorkspaceRef, Passage> passages = new HashMap<>();

    synchronized List<WorkspaceRef> closed() {
        return passages.entrySet().stream()
                .filter(each -> each.getValue().isClosed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** False when another sender was quicker; who enters leaves. */
    synchronized boolean enter(WorkspaceRef workspace, Pace pace) {
        var passage = passages.computeIfAbsent(workspace, any -> new Passage());
        passage.most = pace.atOnce();
        if (passage.underWay >= passage.most) {
            return false;
        }
        passage.underWay++;
        return true;
    }

    synchronized void leave(WorkspaceRef workspace) {
        passages.get(workspace).underWay--;
    }

    synchronized void close(WorkspaceRef workspace, Duration time) {
        passages.get(workspace).openNanos = System.nanoTime() + time.toNanos();
    }
}
