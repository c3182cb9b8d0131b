package io.rebond.digest;

/** What the animators said of an article that waits. */
enum Verdict {
    /** Its author was asked, and nobody else sees it yet. */
    ASKED,
    WAITING,
    ACCEPTED,
    REJECTED
}
