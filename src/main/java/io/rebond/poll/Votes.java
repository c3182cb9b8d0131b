package io.rebond.poll;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Votes under a name, once for each member. */
@Singleton
class Votes {

    /** What a person chose in a poll. */
    record Vote(long poll, Picks picks) {}

    private final Jdbi database;

    Votes(Jdbi database) {
        this.database = database;
    }

    Picks of(Poll poll, long pseudonym) {
        return database.withHandle(
                handle -> handle.createQuery("select picks from vote where poll_id = ? and pseudonym_id = ?")
                        .bind(0, poll.id)
                        .bind(1, pseudonym)
                        .mapTo(Long.class)
                        .findOne()
                        .map(Picks::new)
                        .orElse(Picks.NONE));
    }

    void put(Poll poll, long pseudonym, Picks picks) {
        database.useHandle(handle -> {
            if (picks.isEmpty()) {
                handle.execute("delete from vote where poll_id = ? and pseudonym_id = ?", poll.id, pseudonym);
            } else if (handle.execute(
                            "insert into vote (poll_id, pseudonym_id, picks) values (?, ?, ?) on conflict do nothing",
                            poll.id,
                            pseudonym,
                            picks.bits())
                    == 0) {
                handle.execute(
                        "update vote set picks = ? where poll_id = ? and pseudonym_id = ?",
                        picks.bits(),
                        poll.id,
                        pseudonym);
            }
        });
    }

    /** Whoever has a vote on it now. */
    Set<Long> voters(Poll poll) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id from vote where poll_id = ?")
                .bind(0, poll.id)
                .mapTo(Long.class)
                .set());
    }

    /** How many chose just this. */
    Map<Picks, Integer> counts(Poll poll) {
        var counts = new HashMap<Picks, Integer>();
        database.useHandle(
                handle -> handle.createQuery("select picks, count(*) from vote where poll_id = ? group by picks")
                        .bind(0, poll.id)
                        .map((row, context) -> Map.entry(new Picks(row.getLong(1)), row.getInt(2)))
                        .forEach(count -> counts.put(count.getKey(), count.getValue())));
        return counts;
    }

    List<Vote> of(long pseudonym) {
        return database.withHandle(
                handle -> handle.createQuery("select poll_id, picks from vote where pseudonym_id = ? order by 1")
                        .bind(0, pseudonym)
                        .map((row, context) -> new Vote(row.getLong(1), new Picks(row.getLong(2))))
                        .list());
    }

    void erase(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from vote where pseudonym_id = ?", pseudonym));
    }

    /** Votes on what was asked before then; the totals of closed polls stand without them. */
    int eraseBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from vote where (poll_id, pseudonym_id) in (select poll_id, pseudonym_id from vote "
                        + "join poll on poll.id = poll_id where asked_at < ? limit ?)",
                limit,
                most));
    }
}
