package io.rebond.chat;

/** Port: which acts the door forgets, so that adapters keep nothing of them either. */
public interface Discretion {

    /** @see ActionHandler#leavesNoTrace() */
    boolean leavesNoTrace(Action action);
}
