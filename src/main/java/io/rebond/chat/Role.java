package io.rebond.chat;

/** What somebody may do; each role may do all that the ones before it may. */
public enum Role {
    MEMBER,
    AMBASSADOR,
    MANAGER,
    ANIMATOR,
    ADMIN;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
