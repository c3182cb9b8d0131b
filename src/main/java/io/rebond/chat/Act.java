package io.rebond.chat;

/** The kinds of interaction. */
public enum Act {
    CLICKED(false),
    REACTED(false),
    USEFUL(true),
    REPLIED(true),
    SHARED(true),
    VOTED(true),
    KUDOS(true),
    RSVP(true);

    private final boolean contribution;

    Act(boolean contribution) {
        this.contribution = contribution;
    }

    /** Whether who does it contributes, beyond being active. */
    public boolean isContribution() {
        return contribution;
    }
}
