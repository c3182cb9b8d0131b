package io.rebond.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Something that may be chosen. */
@Entity
class PollOption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long pollId;
    int number;
    String label;
    boolean offered;
    Integer votes;

    protected PollOption() {}

    PollOption(Poll poll, int number, String label) {
        this.pollId = poll.id;
        this.number = number;
        this.label = label;
        this.offered = true;
    }

    /** Two labels that people would take for the same. */
    boolean isCalled(String other) {
        return label.equalsIgnoreCase(other);
    }
}
