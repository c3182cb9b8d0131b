package io.rebond.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Report;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was asked. */
@Singleton
class Polls implements PanacheRepository<Poll> {

    private static final int LOOKED_BACK = 200;

    /** Locked until the caller's transaction ends: votes on one poll are counted one after the other. */
    Optional<Poll> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same for one that was looked at before: what it says once it is locked is what counts. */
    Poll lock(Poll seen) {
        getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        return seen;
    }

    /** Those of a channel, the newest first. */
    List<Poll> in(ChannelRef where) {
        return find(
                        "platform = ?1 and workspace = ?2 and channel = ?3 order by id desc",
                        where.workspace().platform(),
                        where.workspace().id(),
                        where.id())
                .range(0, LOOKED_BACK - 1)
                .list();
    }

    /** Those of the communities that were asked in one of the channels, the newest first. */
    List<Poll> askedIn(Set<ChannelRef> channels, Report.Portion portion) {
        if (channels.isEmpty() || portion.communities().isEmpty()) {
            return List.of();
        }
        return find(
                        "platform = ?1 and workspace = ?2 and channel in ?3 and communityId in ?4 order by id desc",
                        portion.workspace().platform(),
                        portion.workspace().id(),
                        channels.stream().map(ChannelRef::id).toList(),
                        portion.communities())
                .range(portion.from(), portion.from() + portion.most() - 1)
                .list();
    }

    List<Poll> askedBy(long pseudonym) {
        return list("askedBy = ?1 order by id", pseudonym);
    }

    /** The open anonymous ones of a workspace. */
    List<Poll> withBallots(WorkspaceRef workspace) {
        return list(
                "platform = ?1 and workspace = ?2 and salt is not null order by id",
                workspace.platform(),
                workspace.id());
    }

    /** The open ones of a community that close by date from a moment on until another. */
    List<Poll> closing(long community, Instant from, Instant until) {
        return list(
                "communityId = ?1 and closedAt is null and closesAt >= ?2 and closesAt < ?3 order by closesAt, id",
                community,
                from,
                until);
    }

    /** Those of a community under one's name that were asked from then on and before then, the newest first. */
    List<Poll> named(long community, Instant from, Instant before, int most) {
        return find(
                        "communityId = ?1 and not anonymous and askedAt >= ?2 and askedAt < ?3 order by askedAt desc, id desc",
                        community,
                        from,
                        before)
                .range(0, most - 1)
                .list();
    }

    /** Those of which people may be due to be reminded. */
    List<Long> toRemindOf(Instant now) {
        return find("closedAt is null and remindAt <= ?1 and closesAt > ?1 order by id", now).stream()
                .map(poll -> poll.id)
                .toList();
    }

    /** Those whose time is up and that nobody has counted yet. */
    List<Long> due(Instant now) {
        return find("closedAt is null and closesAt <= ?1 order by id", now).stream()
                .map(poll -> poll.id)
                .toList();
    }
}
