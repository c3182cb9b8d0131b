package io.rebond.privacy;

/** Whether an act may be recorded, and why not. */
public enum Verdict {
    /** The notice reached the member before the act, and they let it be. */
    ALLOWED,
    /** The notice had not reached the member when they acted. */
    BEFORE_THE_NOTICE,
    /** The member said: don't record me. */
    DECLINED
}
