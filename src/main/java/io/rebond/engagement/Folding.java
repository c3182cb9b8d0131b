package io.rebond.engagement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Folds what was recorded into the roll-ups: a day of which anything changed is counted anew, so that late, repeated,
 * retracted and erased acts need no arithmetic of their own. Taking the marks and writing the day is one transaction, which a
 * process that dies leaves undone.
 */
@Singleton
public class Folding implements Chore {

    private static final Logger LOG = Logger.getLogger(Folding.class);

    private final Communities communities;
    private final Unfolded unfolded;
    private final Interactions interactions;
    private final Slices slices;
    private final Jdbi database;

    Folding(Communities communities, Unfolded unfolded, Interactions interactions, Slices slices, Jdbi database) {
        this.communities = communities;
        this.unfolded = unfolded;
        this.interactions = interactions;
        this.slices = slices;
        this.database = database;
    }

    /** One that cannot be folded says so; the others are. */
    @Override
    @Scheduled(identity = "engagement-folding", every = "20s", delayed = "20s")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                fold(community);
            } catch (RuntimeException e) {
                LOG.errorf(e, "what happened in community %d could not be folded", community.id());
            }
        }
    }

    /** All that was recorded so far is counted then, unless another replica is just about it. */
    public void fold(Community community) {
        fold(community, Integer.MAX_VALUE);
    }

    /** The same of the first days alone, for somebody who waits. */
    public void fold(Community community, int most) {
        QuarkusTransaction.requiringNew().run(() -> begin(community));
        QuarkusTransaction.requiringNew().call(() -> unfolded.days(community)).stream()
                .limit(most)
                .forEach(day -> QuarkusTransaction.requiringNew().run(() -> fold(community, day)));
    }

    /** Whether the roll-ups hold all that was recorded before that day: what another replica is about is not done yet. */
    public boolean isDone(Community community, LocalDate before) {
        return zone(community, "").filter(community.zone().getId()::equals).isPresent()
                && unfolded.days(community).stream().noneMatch(day -> day.isBefore(before));
    }

    void fold(Community community, LocalDate day) {
        if (held(community).filter(community.zone().getId()::equals).isPresent()) {
            var from = day.atStartOfDay(community.zone()).toInstant();
            var to = day.plusDays(1).atStartOfDay(community.zone()).toInstant();
            unfolded.take(community.id(), from, to);
            slices.put(community.id(), day, interactions.slice(community.id(), from, to));
        }
    }

    /** A community that is new here, or in another zone than before, is counted from its first day. */
    private void begin(Community community) {
        database.useHandle(handle -> handle.execute(
                "insert into folding_lane (community_id, zone) values (?, '') on conflict do nothing", community.id()));
        held(community).filter(zone -> !zone.equals(community.zone().getId())).ifPresent(zone -> {
            slices.clear(community.id());
            unfolded.noteAll(community);
            database.useHandle(handle -> handle.execute(
                    "update folding_lane set zone = ? where community_id = ?",
                    community.zone().getId(),
                    community.id()));
        });
    }

    /** The zone by which the community is folded, if nobody else is folding it. */
    private Optional<String> held(Community community) {
        return zone(community, " for update skip locked");
    }

    private Optional<String> zone(Community community, String how) {
        return database.withHandle(
                handle -> handle.createQuery("select zone from folding_lane where community_id = ?" + how)
                        .bind(0, community.id())
                        .mapTo(String.class)
                        .findOne());
    }
}
