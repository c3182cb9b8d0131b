package io.rebond.nudge;

import io.rebond.audience.Audience;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenCodec;
import io.rebond.nudge.Nudge.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All nudges, and what became of their occurrences. */
@Singleton
class Nudges {

    private final Jdbi database;

    Nudges(Jdbi database) {
        this.database = database;
    }

    /** @param draft its own id does not count */
    long add(Nudge draft) {
        return database.withHandle(handle -> handle.createUpdate(
                        "insert into nudge (community_id, author_id, audience, words, rhythm, state, at) "
                                + "values (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, draft.community())
                .bind(1, draft.author())
                .bind(2, draft.audience().column())
                .bind(3, draft.words())
                .bind(4, WhenCodec.write(draft.rhythm()))
                .bind(5, draft.state().name())
                .bind(6, sql(draft.at()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Locked until the caller's transaction ends, however long another has it. */
    Optional<Nudge> lock(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from nudge where id = ? for update")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The same; empty when it is gone, or when another replica has it. */
    Optional<Nudge> claim(long id) {
        return database.withHandle(
                handle -> handle.createQuery("select * from nudge where id = ? for update skip locked")
                        .bind(0, id)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    Map<Long, Nudge> of(Collection<Long> ids) {
        var found = new HashMap<Long, Nudge>();
        database.useHandle(handle -> handle.createQuery("select * from nudge where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> read(row))
                .forEach(nudge -> found.put(nudge.id(), nudge)));
        return found;
    }

    /** Those of a community that may still reach somebody, in the order of their numbers. */
    List<Nudge> in(long community) {
        return database.withHandle(handle -> handle.createQuery("select * from nudge where community_id = ? "
                        + "and state in ('ACTIVE', 'PAUSED') and (next_on is not null or exists "
                        + "(select 1 from nudge_turn where nudge_id = nudge.id and due_at is not null)) order by id")
                .bind(0, community)
                .map((row, context) -> read(row))
                .list());
    }

    List<Nudge> by(long author) {
        return database.withHandle(handle -> handle.createQuery("select * from nudge where author_id = ? order by id")
                .bind(0, author)
                .map((row, context) -> read(row))
                .list());
    }

    /** Those whose next occurrence is to be looked after. */
    List<Long> dueBy(Instant now) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id from nudge where next_at <= ? and state in ('ACTIVE', 'PAUSED') order by next_at")
                .bind(0, sql(now))
                .mapTo(Long.class)
                .list());
    }

    void schedule(Nudge draft, Instant now) {
        database.useHandle(handle ->
                handle.execute("update nudge set state = 'ACTIVE', at = ? where id = ?", sql(now), draft.id()));
    }

    void become(Nudge nudge, State state) {
        database.useHandle(
                handle -> handle.execute("update nudge set state = ? where id = ?", state.name(), nudge.id()));
    }

    /** @param at when the occurrence of that day is looked after */
    void goesOn(Nudge nudge, Optional<LocalDate> day, Optional<Instant> at) {
        database.useHandle(handle -> handle.execute(
                "update nudge set next_on = ?, next_at = ? where id = ?",
                day.orElse(null),
                at.map(Nudges::sql).orElse(null),
                nudge.id()));
    }

    /** Scheduled anew: what was planned of it and reached nobody was never planned. */
    void reschedule(Nudge nudge, When when, Instant now) {
        database.useHandle(handle -> {
            handle.execute(
                    "delete from nudge_occurrence where nudge_id = ? and outcome = 'PLANNED' and not exists "
                            + "(select 1 from nudge_turn where nudge_turn.nudge_id = nudge_occurrence.nudge_id "
                            + "and nudge_turn.on_day = nudge_occurrence.on_day)",
                    nudge.id());
            handle.execute(
                    "update nudge set rhythm = ?, at = ? where id = ?", WhenCodec.write(when), sql(now), nudge.id());
        });
    }

    void remove(long id) {
        database.useHandle(handle -> {
            handle.execute("delete from nudge_pause where nudge_id = ?", id);
            handle.execute("delete from nudge where id = ?", id);
        });
    }

    boolean wasHeld(Nudge nudge, LocalDate day) {
        return database.withHandle(
                handle -> handle.createQuery("select 1 from nudge_occurrence where nudge_id = ? and on_day = ?")
                        .bind(0, nudge.id())
                        .bind(1, day)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /** @return false when it was held before */
    boolean hold(Nudge nudge, LocalDate day, Instant at, String outcome) {
        return database.withHandle(handle -> handle.execute(
                        "insert into nudge_occurrence (nudge_id, on_day, at, outcome) values (?, ?, ?, ?) "
                                + "on conflict do nothing",
                        nudge.id(),
                        day,
                        sql(at),
                        outcome)
                == 1);
    }

    /** When the latest occurrences were held that went to the channel, or to so many people, the latest first. */
    List<Instant> heard(Nudge nudge, int least, int most) {
        return database.withHandle(handle -> handle.createQuery("select at from nudge_occurrence where nudge_id = ? "
                        + "and (outcome = 'SENT' or (select count(*) from nudge_turn "
                        + "where nudge_turn.nudge_id = nudge_occurrence.nudge_id "
                        + "and nudge_turn.on_day = nudge_occurrence.on_day and nudge_turn.outcome = 'SENT') >= ?) "
                        + "order by on_day desc limit ?")
                .bind(0, nudge.id())
                .bind(1, least)
                .bind(2, most)
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list());
    }

    /** What became of its occurrences in the channel, by outcome. */
    Map<String, Integer> outcomes(Nudge nudge) {
        var outcomes = new HashMap<String, Integer>();
        database.useHandle(handle -> handle.createQuery(
                        "select outcome, count(*) from nudge_occurrence where nudge_id = ? group by outcome")
                .bind(0, nudge.id())
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(each -> outcomes.put(each.getKey(), each.getValue())));
        return outcomes;
    }

    /** Drafts that nobody confirmed, and what has been over for long. */
    int expire(Instant drafts, Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                        "delete from nudge where id in (select id from nudge where state = 'DRAFT' and at < ? limit ?)",
                        sql(drafts),
                        most)
                + handle.execute(
                        "delete from nudge where id in (select id from nudge where at < ? and (state = 'ENDED' "
                                + "or next_on is null) and not exists (select 1 from nudge_turn "
                                + "where nudge_id = nudge.id) limit ?)",
                        sql(limit),
                        most)
                + handle.execute(
                        "delete from nudge_occurrence where (nudge_id, on_day) in "
                                + "(select nudge_id, on_day from nudge_occurrence where at < ? limit ?)",
                        sql(limit),
                        most));
    }

    private static Nudge read(ResultSet row) throws SQLException {
        return new Nudge(
                row.getLong("id"),
                row.getLong("community_id"),
                row.getLong("author_id"),
                Audience.read(row.getString("audience")),
                row.getString("words"),
                WhenCodec.read(row.getString("rhythm")),
                State.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)));
    }

    static OffsetDateTime sql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
