package io.rebond.poll;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.WorkspaceRef;
import io.rebond.draft.Draft;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A question to a channel, open until it is closed. */
@Entity
class Poll {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long communityId;
    String platform;
    String workspace;
    String channel;
    UUID delivery;
    Long askedBy;
    String question;
    boolean anonymous;
    boolean hidden;
    boolean growing;
    int votes;
    Integer quorum;
    Instant askedAt;
    Instant closesAt;
    Instant closedAt;
    Instant remindAt;
    long remindedTo;
    String salt;
    Integer turnout;
    Integer people;
    int minimumGroup;

    protected Poll() {}

    Poll(Draft draft, long communityId, ChannelRef where, long askedBy) {
        this.communityId = communityId;
        this.platform = where.workspace().platform();
        this.workspace = where.workspace().id();
        this.channel = where.id();
        this.askedBy = askedBy;
        this.question = draft.question();
        this.anonymous = draft.anonymous();
        this.hidden = draft.hidden() || draft.anonymous();
        this.growing = draft.growing();
        this.votes = draft.votes();
        this.quorum = draft.quorum();
        this.minimumGroup = draft.minimum();
        this.askedAt = draft.askedAt();
        this.closesAt = draft.closesAt();
        this.remindAt = draft.remindAt();
    }

    /** Also closed is one whose time is up, though nobody has counted it yet. */
    boolean isOpenAt(Instant now) {
        return closedAt == null && (closesAt == null || now.isBefore(closesAt));
    }

    /** Whoever was reminded is reminded no second time. */
    void closeAt(Instant moment, Optional<Instant> reminder) {
        closesAt = moment;
        remindAt = remindAt == null ? null : reminder.orElse(null);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Closed with too few votes to be told. */
    boolean isWithheld() {
        return isClosed() && turnout == null;
    }

    /** How many could have voted when it closed; as many as did, where nobody may know how many did not. */
    int people() {
        return tellsPeople() ? people : turnout;
    }

    /** False for polls from before people were counted, and where so few kept away that they could be guessed. */
    boolean tellsPeople() {
        return people != null;
    }

    boolean isEnoughFor(int voters) {
        return quorum != null && voters >= quorum;
    }

    ChannelRef where() {
        return new ChannelRef(new WorkspaceRef(platform, workspace), channel);
    }

    Optional<DeliveryId> posted() {
        return Optional.ofNullable(delivery).map(DeliveryId::new);
    }
}
