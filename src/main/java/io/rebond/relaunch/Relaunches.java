package io.rebond.relaunch;

import io.rebond.directory.Community;
import io.rebond.relaunch.Relaunch.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** For which silences somebody willing is looked for, as rows. */
@Singleton
class Relaunches {

    private final Jdbi database;
    private final Clock clock;

    Relaunches(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody else chooses in this community whom to ask, until the caller's transaction ends. */
    void hold(Community community) {
        database.useHandle(handle -> {
            handle.execute(
                    "insert into relaunch_pace (community_id) values (?) on conflict do nothing", community.id());
            handle.createQuery("select community_id from relaunch_pace where community_id = ? for update")
                    .bind(0, community.id())
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Whether nobody has to press for it. */
    boolean byItself(Community community) {
        return database.withHandle(
                handle -> handle.createQuery("select by_itself from relaunch_pace where community_id = ?")
                        .bind(0, community.id())
                        .mapTo(Boolean.class)
                        .findOne()
                        .orElse(true));
    }

    void goesByItself(Community community, boolean wished) {
        hold(community);
        database.useHandle(handle -> handle.execute(
                "update relaunch_pace set by_itself = ? where community_id = ?", wished, community.id()));
    }

    /** Once for each silence, also where what was heard last is gone: that is no new one. The caller holds the community. */
    void begin(Community community, Dormant quiet) {
        if (isKnown(community, quiet)) {
            return;
        }
        database.useHandle(handle -> handle.execute(
                "insert into relaunch (community_id, topic, subject, quiet_since, people, begun_at, stage) "
                        + "values (?, ?, ?, ?, ?, ?, 'LOOKING') on conflict do nothing",
                community.id(),
                quiet.topic(),
                quiet.subject(),
                quiet.since(),
                quiet.people(),
                clock.instant()));
    }

    private boolean isKnown(Community community, Dormant quiet) {
        return database.withHandle(handle -> handle.createQuery("select 1 from relaunch where community_id = ? "
                        + "and topic = ? and subject = ? and quiet_since >= ? and stage <> 'ALIVE' limit 1")
                .bind(0, community.id())
                .bind(1, quiet.topic())
                .bind(2, quiet.subject())
                .bind(3, quiet.since())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The oldest first. */
    List<Relaunch> begun(Community community, Instant since) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from relaunch where community_id = ? and begun_at > ? order by begun_at, id")
                .bind(0, community.id())
                .bind(1, since)
                .map((row, context) -> Relaunch.of(row))
                .list());
    }

    Optional<Relaunch> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from relaunch where id = ?")
                .bind(0, id)
                .map((row, context) -> Relaunch.of(row))
                .findOne());
    }

    void mark(Relaunch relaunch, Stage stage) {
        database.useHandle(handle -> handle.execute(
                "update relaunch set stage = ?, ended_at = ? where id = ?",
                stage.name(),
                clock.instant(),
                relaunch.id()));
    }

    int countBegun(Community community, Instant from, Instant until) {
        return count("begun_at >= ? and begun_at < ?", community, from, until);
    }

    int countRevived(Community community, Instant from, Instant until) {
        return count("stage = 'ALIVE' and ended_at >= ? and ended_at < ?", community, from, until);
    }

    private int count(String which, Community community, Instant from, Instant until) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from relaunch where community_id = ? and " + which)
                        .bind(0, community.id())
                        .bind(1, from)
                        .bind(2, until)
                        .mapTo(Integer.class)
                        .one());
    }

    /** Twice as long as it is looked for: by then that silence is over, or past. */
    int forgetOld(int most) {
        var limit = clock.instant().minus(Relaunching.LOOKED_FOR.multipliedBy(2));
        return database.withHandle(handle -> handle.execute(
                "delete from relaunch where id in (select id from relaunch where begun_at < ? limit ?)", limit, most));
    }
}
