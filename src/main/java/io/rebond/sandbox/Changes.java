package io.rebond.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/** What changed on the wall a moment ago, for the pages that show it. */
@Singleton
public class Changes {
    private final Ring<Change> recent = new Ring<>(500);
    private final Curtain curtain;

    Changes(Curtain curtain) {
        this.curtain = curtain;
    }

    /** A page that looks on while the stage is set is drawn anew afterwards. */
    void add(WallMessage message) {
        if (curtain.isDown()) {
            return;
        }
        recent.add(new Change(message.conversation(), message.id(), message.root(), message.onlyFor()));
    }

    public long next() {
        return recent.next();
    }

    public List<Ring.Numbered<Change>> since(long first) {
        return recent.since(first);
    }

    /** @param onlyFor the one member who sees it, or null */
    public record Change(String conversation, long message, Long root, String onlyFor) {
        public boolean concerns(String place, String member) {
            return conversation.equals(place) && (onlyFor == null || onlyFor.equals(member));
        }
    }
}
