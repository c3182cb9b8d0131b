package io.rebond.poll;

import io.rebond.chat.MemberRef;
import io.rebond.privacy.PerishableKey;
import io.rebond.privacy.PerishableKeys;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Anonymous votes, as the package's own words say: each is a row that says nothing without the secret key. */
@Singleton
class Ballots {

    private static final Logger LOG = Logger.getLogger(Ballots.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Row(String voter, String picks) {

        Optional<Picks> read(Poll poll, PerishableKey key) {
            return key.reveal(picks, bound(poll, voter)).map(Picks::new);
        }
    }

    private final Jdbi database;
    private final PerishableKeys keys;

    Ballots(Jdbi database, PerishableKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Makes the poll's ballots possible. */
    void open(Poll poll) {
        poll.salt = keys.newSalt();
    }

    Picks of(Poll poll, MemberRef member) {
        var key = keys.of(poll.salt);
        var voter = key.aliasOf(member);
        return database.withHandle(
                        handle -> handle.createQuery("select picks from ballot where poll_id = ? and voter = ?")
                                .bind(0, poll.id)
                                .bind(1, voter)
                                .mapTo(String.class)
                                .findOne())
                .flatMap(picks -> new Row(voter, picks).read(poll, key))
                .orElse(Picks.NONE);
    }

    /** One that was taken back stays as an empty ballot: nobody can tell it from another. */
    void cast(Poll poll, MemberRef member, Picks picks) {
        var key = keys.of(poll.salt);
        var voter = key.aliasOf(member);
        var hidden = key.hide(picks.bits(), bound(poll, voter));
        database.useHandle(handle -> {
            int inserted = handle.execute(
                    "insert into ballot (id, poll_id, voter, picks) values (?, ?, ?, ?) on conflict do nothing",
                    RANDOM.nextLong(),
                    poll.id,
                    voter,
                    hidden);
            if (inserted == 0) {
                handle.execute("update ballot set picks = ? where poll_id = ? and voter = ?", hidden, poll.id, voter);
            }
        });
    }

    /** How many chose just this. A ballot from under another secret cannot be read, and does not count. */
    Map<Picks, Integer> counts(Poll poll) {
        var key = keys.of(poll.salt);
        var counts = new HashMap<Picks, Integer>();
        int unreadable = 0;
        for (var row : rows(poll)) {
            var picks = row.read(poll, key);
            picks.ifPresent(each -> counts.merge(each, 1, Integer::sum));
            unreadable += picks.isEmpty() ? 1 : 0;
        }
        if (unreadable > 0) {
            LOG.warnf("%d ballots were cast under another secret key, and cannot be counted", unreadable);
        }
        return counts;
    }

    /** At most so many have voted: those who took their vote back are among them. */
    int most(Poll poll) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from ballot where poll_id = ?")
                .bind(0, poll.id)
                .mapTo(Integer.class)
                .one());
    }

    void remove(Poll poll, MemberRef member) {
        database.useHandle(handle -> handle.execute(
                "delete from ballot where poll_id = ? and voter = ?",
                poll.id,
                keys.of(poll.salt).aliasOf(member)));
    }

    /** Nobody can count them again, nor tell who cast them. */
    void destroy(Poll poll) {
        database.useHandle(handle -> handle.execute("delete from ballot where poll_id = ?", poll.id));
        poll.salt = null;
    }

    private List<Row> rows(Poll poll) {
        return database.withHandle(handle -> handle.createQuery("select voter, picks from ballot where poll_id = ?")
                .bind(0, poll.id)
                .map((row, context) -> new Row(row.getString(1), row.getString(2)))
                .list());
    }

    private static String bound(Poll poll, String voter) {
        return poll.id + "|" + voter;
    }
}
