package io.rebond.delivery;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Witness;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Something that people do unseen, and somebody who looks on all the same. */
@Singleton
class PlantedBooth implements ActionHandler, Witness {

    static final String NAME = "planted.booth";

    private final List<String> causes = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();

    synchronized void reset() {
        causes.clear();
        sights.clear();
    }

    /** What the door says each act follows from. */
    synchronized List<String> causes() {
        return List.copyOf(causes);
    }

    synchronized List<Sight> sights() {
        return List.copyOf(sights);
    }

    @Override
    public Set<String> actions() {
        return Set.of(NAME);
    }

    @Override
    public boolean leavesNoTrace() {
        return true;
    }

    @Override
    public synchronized Answer on(ActionTaken event) {
        causes.add(Cause.current());
        return Answer.passing("done");
    }

    @Override
    public synchronized void saw(Sight sight) {
        sights.add(sight);
    }

    @Override
    public boolean watches(WorkspaceRef workspace) {
        return workspace.equals(PlantedPlatform.WORKSPACE);
    }
}
