package io.rebond.nudge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Whose turn it is, as rows: each of a nudge, a person and a day is there once, and held by one replica. */
@Singleton
class Turns {

    private static final int SOME = 1_000;

    /** Something that was sent to somebody. */
    record Sent(String words, Instant at) {}

    /** What became of many at once. */
    private record Fate(long nudge, LocalDate day, Outcome outcome) {}

    private final Jdbi database;

    Turns(Jdbi database) {
        this.database = database;
    }

    /** Those that are there already stay as they are. */
    void add(List<Turn> turns) {
        database.useHandle(handle -> {
            for (int from = 0; from < turns.size(); from += SOME) {
                var insert =
                        handle.prepareBatch("insert into nudge_turn (nudge_id, pseudonym_id, on_day, in_group, at, "
                                + "due_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing");
                turns.subList(from, Math.min(turns.size(), from + SOME))
                        .forEach(turn -> insert.add(
                                turn.nudge(),
                                turn.pseudonym(),
                                turn.day(),
                                turn.group(),
                                Nudges.sql(turn.at()),
                                Nudges.sql(turn.at())));
                insert.execute();
            }
        });
    }

    /** The longest due, locked until the caller's transaction ends; those that another replica has are passed over. */
    List<Turn> claim(Instant now, int most) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from nudge_turn where due_at <= ? order by due_at limit ? for update skip locked")
                .bind(0, Nudges.sql(now))
                .bind(1, most)
                .map((row, context) -> read(row))
                .list());
    }

    /** The caller holds them. */
    void decide(Map<Turn, Outcome> decided) {
        var fates = decided.entrySet().stream()
                .collect(groupingBy(
                        each -> new Fate(each.getKey().nudge(), each.getKey().day(), each.getValue()),
                        mapping(each -> each.getKey().pseudonym(), toList())));
        database.useHandle(handle -> {
            var alone = handle.prepareBatch("update nudge_turn set due_at = null, outcome = ? "
                    + "where nudge_id = ? and on_day = ? and pseudonym_id = ?");
            fates.forEach((fate, people) -> {
                if (people.size() == 1) {
                    alone.add(fate.outcome().name(), fate.nudge(), fate.day(), people.get(0));
                } else {
                    decide(handle, fate, people);
                }
            });
            alone.execute();
        });
    }

    private static void decide(Handle handle, Fate fate, List<Long> people) {
        handle.createUpdate("update nudge_turn set due_at = null, outcome = :outcome "
                        + "where nudge_id = :nudge and on_day = :day and pseudonym_id in (<people>)")
                .bind("outcome", fate.outcome().name())
                .bind("nudge", fate.nudge())
                .bind("day", fate.day())
                .bindList("people", people)
                .execute();
    }

    /** The caller holds them. */
    void putOff(Map<Turn, Instant> until) {
        if (until.isEmpty()) {
            return;
        }
        database.useHandle(handle -> {
            var update = handle.prepareBatch(
                    "update nudge_turn set due_at = ? where nudge_id = ? and pseudonym_id = ? and on_day = ?");
            until.forEach((turn, moment) -> update.add(Nudges.sql(moment), turn.nudge(), turn.pseudonym(), turn.day()));
            update.execute();
        });
    }

    /** How often each thing happened to somebody's turn. */
    Map<Outcome, Long> outcomes(Nudge nudge) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        database.useHandle(handle -> handle.createQuery("select outcome, count(distinct pseudonym_id) from nudge_turn "
                        + "where nudge_id = ? and outcome is not null group by outcome")
                .bind(0, nudge.id())
                .map((row, context) -> Map.entry(Outcome.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue())));
        return counts;
    }

    /** How many people had a turn at all. */
    long people(Nudge nudge) {
        return database.withHandle(handle -> handle.createQuery("select count(distinct pseudonym_id) from nudge_turn "
                        + "where nudge_id = ? and outcome is not null")
                .bind(0, nudge.id())
                .mapTo(Long.class)
                .one());
    }

    List<Sent> sentTo(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select words, nudge_turn.at from nudge_turn "
                        + "join nudge on nudge.id = nudge_id where pseudonym_id = ? and outcome = 'SENT' "
                        + "order by nudge_turn.at desc")
                .bind(0, pseudonym)
                .map((row, context) -> new Sent(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list());
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from nudge_turn where pseudonym_id = ?", pseudonym));
    }

    /** The days on which it is still to reach somebody, whose turns wait until the caller's transaction ends. */
    Set<LocalDate> hold(Nudge nudge) {
        return database.withHandle(handle -> handle.createQuery(
                        "select on_day from nudge_turn where nudge_id = ? and due_at is not null for update")
                .bind(0, nudge.id())
                .mapTo(LocalDate.class)
                .set());
    }

    boolean isAnyDecided(Nudge nudge, Set<LocalDate> days) {
        return !days.isEmpty()
                && database.withHandle(handle -> handle.createQuery("select count(*) from nudge_turn "
                                        + "where nudge_id = :nudge and due_at is null and on_day in (<days>)")
                                .bind("nudge", nudge.id())
                                .bindList("days", List.copyOf(days))
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    /** Nobody is next any more. */
    void drop(Nudge nudge) {
        database.useHandle(handle ->
                handle.execute("delete from nudge_turn where nudge_id = ? and due_at is not null", nudge.id()));
    }

    int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from nudge_turn where (nudge_id, pseudonym_id, on_day) in (select nudge_id, pseudonym_id, on_day "
                        + "from nudge_turn where due_at is null and at < ? limit ?)",
                Nudges.sql(limit),
                most));
    }

    private static Turn read(ResultSet row) throws SQLException {
        return new Turn(
                row.getLong("nudge_id"),
                row.getLong("pseudonym_id"),
                row.getObject("on_day", LocalDate.class),
                row.getInt("in_group"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
