package io.rebond.nudge;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What people want no nudges of, as rows: of one, or of any, for good or for a while. */
@Singleton
class Pauses {

    /** Stands for every nudge, of every community. */
    static final long ALL = 0;

    /** @param until empty for good */
    record Pause(long pseudonym, long nudge, Optional<Instant> until) {

        boolean concerns(Turn turn) {
            return turn.pseudonym() == pseudonym && (nudge == ALL || nudge == turn.nudge());
        }

        Outcome outcome() {
            return until.isEmpty() ? Outcome.STOPPED : Outcome.PAUSED;
        }
    }

    private final Jdbi database;

    Pauses(Jdbi database) {
        this.database = database;
    }

    /** Whoever stopped for good has not changed their mind by pausing. */
    void begin(Pause pause) {
        database.useHandle(handle -> {
            handle.execute(
                    "insert into nudge_pause (pseudonym_id, nudge_id, until) values (?, ?, ?) on conflict do nothing",
                    pause.pseudonym(),
                    pause.nudge(),
                    pause.until().map(Nudges::sql).orElse(null));
            handle.execute(
                    "update nudge_pause set until = ? where pseudonym_id = ? and nudge_id = ? and until is not null",
                    pause.until().map(Nudges::sql).orElse(null),
                    pause.pseudonym(),
                    pause.nudge());
        });
    }

    void end(long pseudonym, long nudge) {
        database.useHandle(handle ->
                handle.execute("delete from nudge_pause where pseudonym_id = ? and nudge_id = ?", pseudonym, nudge));
    }

    /** Those that hold. */
    Set<Pause> of(Collection<Long> pseudonyms, Instant now) {
        if (pseudonyms.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<Pause>();
        database.useHandle(handle -> handle.createQuery("select * from nudge_pause "
                        + "where pseudonym_id in (<pseudonyms>) and (until is null or until > :now)")
                .bindList("pseudonyms", List.copyOf(pseudonyms))
                .bind("now", Nudges.sql(now))
                .map((row, context) -> new Pause(
                        row.getLong("pseudonym_id"),
                        row.getLong("nudge_id"),
                        Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .forEach(found::add));
        return found;
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from nudge_pause where pseudonym_id = ?", pseudonym));
    }

    /** Those that are over, and those of a nudge that is gone. */
    int expire(Instant now, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from nudge_pause where (pseudonym_id, nudge_id) in "
                        + "(select pseudonym_id, nudge_id from nudge_pause where until < ? or nudge_id <> 0 "
                        + "and not exists (select 1 from nudge where id = nudge_id) limit ?)",
                Nudges.sql(now),
                most));
    }
}
