package io.rebond.sandbox;

import io.rebond.chat.Witness;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Keeps the last steps that events took through the house, for the drawer that shows them. Memory only. */
@Singleton
public class BehindTheWall implements Witness {
    static final int KEPT = 200;

    private final Ring<Sight> sights = new Ring<>(KEPT);
    private final Curtain curtain;

    BehindTheWall(Curtain curtain) {
        this.curtain = curtain;
    }

    @Override
    public void saw(Sight sight) {
        sights.add(sight);
    }

    @Override
    public boolean watches(WorkspaceRef workspace) {
        return Company.WORKSPACE.equals(workspace) && !curtain.isDown();
    }

    public long next() {
        return sights.next();
    }

    /** What was seen, grouped by what led to it: the newest group first, its steps in the order they were taken. */
    public List<List<Sight>> stories() {
        var byCause = new LinkedHashMap<String, List<Sight>>();
        for (var seen : sights.since(0)) {
            var cause = seen.value().cause();
            byCause.computeIfAbsent(cause.isEmpty() ? "#" + seen.number() : cause, any -> new ArrayList<>())
                    .add(seen.value());
        }
        var stories = new ArrayList<>(byCause.values());
        Collections.reverse(stories);
        return stories;
    }
}
