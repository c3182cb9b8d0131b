package io.rebond.delivery;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.Witness;
import io.rebond.chat.Witness.Step;
import io.rebond.chat.WorkspaceRef;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Tells those who look behind the wall what is going on. */
@Singleton
public class Witnesses {

    private final List<Witness> witnesses;
    private final Clock clock;

    Witnesses(Instance<Witness> witnesses, Clock clock) {
        this.witnesses = witnesses.stream().toList();
        this.clock = clock;
    }

    /** @param detail names of things, never what people wrote */
    public void saw(ChatEvent event, Step step, String detail) {
        saw(event.workspace(), event.key(), step, detail);
    }

    /** @param cause the key of the event that led to it, or "" for the one being answered on this thread, if any */
    public void saw(WorkspaceRef workspace, String cause, Step step, String detail) {
        var key = cause.isEmpty() ? Cause.current() : cause;
        for (var witness : witnesses) {
            if (witness.watches(workspace)) {
                witness.saw(new Witness.Sight(workspace, key, step, detail, clock.instant()));
            }
        }
    }
}
