package io.rebond.digest;

/** What the animators said of an article that waits. */
enum Verdict {
    WAITING,
    ACCEPTED,
    REJECTED
}
