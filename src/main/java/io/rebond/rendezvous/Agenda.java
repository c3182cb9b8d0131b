package io.rebond.rendezvous;

import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WhenCodec;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Pseudonyms;
import io.rebond.rendezvous.Occurrence.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All rendezvous and what became of their occurrences. */
@Singleton
class Agenda {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Agenda(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** @param arranged its own id does not count */
    long add(Rendezvous arranged) {
        var workspace = arranged.channel().workspace();
        var organiser = arranged.organiser().map(pseudonyms::of).orElse(null);
        return database.withHandle(handle -> handle.createUpdate(
                        "insert into rendezvous (community_id, platform, "
                                + "workspace, channel, feature, rhythm, line, review_minutes, organiser_id, next_at) values "
                                + "(:community, :platform, :workspace, :channel, :feature, :rhythm, :line, :review, :organiser, :next)")
                .bind("community", arranged.community())
                .bind("platform", workspace.platform())
                .bind("workspace", workspace.id())
                .bind("channel", arranged.channel().id())
                .bind("feature", arranged.feature())
                .bind("rhythm", WhenCodec.write(arranged.rhythm()))
                .bind("line", arranged.line())
                .bind("review", arranged.review().map(Duration::toMinutes).orElse(null))
                .bind("organiser", organiser)
                .bind("next", arranged.next().map(Agenda::sql).orElse(null))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Those that have not ended. */
    List<Rendezvous> of(long community) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from rendezvous where community_id = ? and next_at is not null order by next_at, id")
                .bind(0, community)
                .map((row, context) -> read(row))
                .list());
    }

    /** Those of a feature that have not ended. */
    List<Rendezvous> of(long community, String feature) {
        return database.withHandle(handle -> handle.createQuery("select * from rendezvous where community_id = ? "
                        + "and feature = ? and next_at is not null order by next_at, id")
                .bind(0, community)
                .bind(1, feature)
                .map((row, context) -> read(row))
                .list());
    }

    /** The same of one channel. */
    List<Rendezvous> in(ChannelRef channel, String feature) {
        return database.withHandle(handle -> handle.createQuery("select * from rendezvous where platform = ? and "
                        + "workspace = ? and channel = ? and feature = ? and next_at is not null order by next_at, id")
                .bind(0, channel.workspace().platform())
                .bind(1, channel.workspace().id())
                .bind(2, channel.id())
                .bind(3, feature)
                .map((row, context) -> read(row))
                .list());
    }

    List<Rendezvous> arrangedBy(long pseudonym) {
        return database.withHandle(
                handle -> handle.createQuery("select * from rendezvous where organiser_id = ? order by id")
                        .bind(0, pseudonym)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Those whose next occurrence, or whose reminder of it, may be due. */
    List<Long> dueBy(Instant now, Duration longestReview) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id from rendezvous where next_at <= ? and organiser_id is not null order by next_at")
                .bind(0, sql(now.plus(longestReview)))
                .mapTo(Long.class)
                .list());
    }

    /** Locked until the caller's transaction ends; empty when it is gone, or when another replica has it. */
    Optional<Rendezvous> claim(long id) {
        return database.withHandle(
                handle -> handle.createQuery("select * from rendezvous where id = ? for update skip locked")
                        .bind(0, id)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** Locked until the caller's transaction ends, however long another has it. */
    Optional<Rendezvous> lock(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from rendezvous where id = ? for update")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne());
    }

    Optional<Occurrence> occurrence(long rendezvous, Instant at) {
        return database.withHandle(
                handle -> handle.createQuery("select state from occurrence where rendezvous_id = ? and at = ?")
                        .bind(0, rendezvous)
                        .bind(1, sql(at))
                        .mapTo(String.class)
                        .findOne()
                        .map(state -> new Occurrence(rendezvous, at, State.valueOf(state))));
    }

    /** Those that left from then on and before then, or wait for their go-ahead since. */
    List<Instant> held(Rendezvous rendezvous, Instant from, Instant before) {
        return database.withHandle(handle -> handle.createQuery("select at from occurrence where rendezvous_id = ? "
                        + "and at >= ? and at < ? and state in ('DONE', 'WAITING')")
                .bind(0, rendezvous.id())
                .bind(1, sql(from))
                .bind(2, sql(before))
                .map((row, context) -> moment(row, "at").orElseThrow())
                .list());
    }

    /** The latest before then that was not moved away. */
    Optional<Occurrence> latest(Rendezvous rendezvous, Instant before) {
        return database.withHandle(handle -> handle.createQuery("select at, state from occurrence "
                        + "where rendezvous_id = ? and at < ? and state <> 'MOVED' order by at desc limit 1")
                .bind(0, rendezvous.id())
                .bind(1, sql(before))
                .map((row, context) -> new Occurrence(
                        rendezvous.id(), moment(row, "at").orElseThrow(), State.valueOf(row.getString("state"))))
                .findOne());
    }

    /** The caller holds the rendezvous. */
    void note(Rendezvous rendezvous, Instant at, State state) {
        database.useHandle(handle -> {
            handle.execute(
                    "insert into occurrence (rendezvous_id, at, state) values (?, ?, ?) on conflict do nothing",
                    rendezvous.id(),
                    sql(at),
                    state.name());
            handle.execute(
                    "update occurrence set state = ? where rendezvous_id = ? and at = ?",
                    state.name(),
                    rendezvous.id(),
                    sql(at));
        });
    }

    /** As if nothing had become of it yet. */
    void unnote(Rendezvous rendezvous, Instant at) {
        database.useHandle(handle ->
                handle.execute("delete from occurrence where rendezvous_id = ? and at = ?", rendezvous.id(), sql(at)));
    }

    /** With its next occurrence, which is one of its rhythm. */
    void goesOn(Rendezvous rendezvous, Optional<Instant> next) {
        database.useHandle(handle -> handle.execute(
                "update rendezvous set next_at = ?, moved_from = null where id = ?",
                next.map(Agenda::sql).orElse(null),
                rendezvous.id()));
    }

    /** In the place of an occurrence of its rhythm. */
    void moveNext(Rendezvous rendezvous, Instant from, Instant to) {
        database.useHandle(handle -> handle.execute(
                "update rendezvous set next_at = ?, moved_from = ? where id = ?", sql(to), sql(from), rendezvous.id()));
    }

    void follow(Rendezvous rendezvous, Recurrence rhythm) {
        database.useHandle(handle -> handle.execute(
                "update rendezvous set rhythm = ? where id = ?", WhenCodec.write(rhythm), rendezvous.id()));
    }

    void rest(Rendezvous rendezvous, boolean resting) {
        database.useHandle(
                handle -> handle.execute("update rendezvous set resting = ? where id = ?", resting, rendezvous.id()));
    }

    void cancel(Rendezvous rendezvous) {
        database.useHandle(handle -> handle.execute("delete from rendezvous where id = ?", rendezvous.id()));
    }

    void forget(long pseudonym) {
        database.useHandle(handle ->
                handle.execute("update rendezvous set organiser_id = null where organiser_id = ?", pseudonym));
    }

    int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from occurrence where (rendezvous_id, at) in "
                        + "(select rendezvous_id, at from occurrence where at < ? limit ?)",
                sql(limit),
                most));
    }

    private Rendezvous read(ResultSet row) throws SQLException {
        var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
        return new Rendezvous(
                row.getLong("id"),
                row.getLong("community_id"),
                new ChannelRef(workspace, row.getString("channel")),
                row.getString("feature"),
                WhenCodec.read(row.getString("rhythm")),
                row.getString("line"),
                Optional.ofNullable(row.getObject("review_minutes", Integer.class))
                        .map(Duration::ofMinutes),
                Optional.ofNullable(row.getObject("organiser_id", Long.class)).flatMap(pseudonyms::behind),
                moment(row, "next_at"),
                moment(row, "moved_from"),
                row.getBoolean("resting"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime sql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
