package io.rebond.window;

import io.rebond.sandbox.BehindTheWall;
import io.rebond.sandbox.Changes;
import io.rebond.sandbox.Changes.Change;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** One open page, and what it has been told so far. Asked by one thread at a time. */
final class Onlooker {
    /** Glances without news after which something is sent all the same, to notice who has gone: 15 seconds. */
    private static final int SILENCE = 75;

    private final String place;
    private final String member;
    private final Changes changes;
    private final BehindTheWall behind;
    private long nextChange;
    private long nextSight;
    private int silent = SILENCE;

    Onlooker(String place, String member, long first, Changes changes, BehindTheWall behind) {
        this.place = place;
        this.member = member;
        this.changes = changes;
        this.behind = behind;
        // After a restart the numbers begin again.
        this.nextChange = Math.min(first, changes.next());
    }

    List<OutboundSseEvent> news(Sse sse) {
        var news = new ArrayList<OutboundSseEvent>();
        for (var change : fresh()) {
            news.add(event(sse, "changed", change.message() + ":" + (change.root() == null ? "" : change.root())));
        }
        if (nextSight != behind.next()) {
            nextSight = behind.next();
            news.add(event(sse, "sight", Long.toString(nextSight)));
        }
        silent = news.isEmpty() ? silent + 1 : 0;
        if (silent > SILENCE) {
            silent = 0;
            news.add(event(sse, "still", "here"));
        }
        return news;
    }

    /** A message that changed ten times since the last glance is told of once. */
    private Iterable<Change> fresh() {
        var concerned = new LinkedHashSet<Change>();
        for (var numbered : changes.since(nextChange)) {
            nextChange = numbered.number() + 1;
            if (numbered.value().concerns(place, member)) {
                concerned.add(numbered.value());
            }
        }
        return concerned;
    }

    private OutboundSseEvent event(Sse sse, String name, String data) {
        return sse.newEventBuilder()
                .id(Long.toString(nextChange))
                .name(name)
                .data(data)
                .build();
    }
}
