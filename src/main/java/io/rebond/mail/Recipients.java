package io.rebond.mail;

import io.rebond.chat.Language;
import io.rebond.mail.Recipient.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The mailing lists, as rows. */
@Singleton
class Recipients {

    private final Jdbi database;
    private final Clock clock;

    Recipients(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Recipient> find(String id) {
        return database.withHandle(handle -> handle.createQuery("select * from mail_recipient where id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne());
    }

    int countActive(long community, String after) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from mail_recipient "
                        + "where community_id = ? and state = 'ACTIVE' and id > ?")
                .bind(0, community)
                .bind(1, after)
                .mapTo(Integer.class)
                .one());
    }

    List<Recipient> active(long community, String after, int most) {
        return database.withHandle(handle -> handle.createQuery("select * from mail_recipient "
                        + "where community_id = ? and state = 'ACTIVE' and id > ? order by id limit ?")
                .bind(0, community)
                .bind(1, after)
                .bind(2, most)
                .map((row, context) -> read(row))
                .list());
    }

    Map<State, Integer> counts(long community) {
        var counts = new EnumMap<State, Integer>(State.class);
        database.useHandle(handle -> handle.createQuery(
                        "select state, count(*) from mail_recipient where community_id = ? group by state")
                .bind(0, community)
                .map((row, context) -> Map.entry(State.valueOf(row.getString(1)), row.getInt(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue())));
        return counts;
    }

    /** False when it was so already, or when there is no such recipient. */
    boolean become(String id, State state) {
        return database.withHandle(handle -> handle.execute(
                        "update mail_recipient set state = ?, since = ? where id = ? and state <> ?",
                        state.name(),
                        clock.instant(),
                        id,
                        state.name())
                > 0);
    }

    /** Those of the addresses that were on the list and are written to no more. */
    int bounced(long community, List<Address> addresses) {
        return database.withHandle(handle -> addresses.stream()
                .mapToInt(address -> handle.execute(
                        "update mail_recipient set state = 'BOUNCED', since = ? "
                                + "where community_id = ? and address = ? and state = 'ACTIVE'",
                        clock.instant(),
                        community,
                        address.text()))
                .sum());
    }

    void forget(String id) {
        database.useHandle(handle -> handle.execute("delete from mail_recipient where id = ?", id));
    }

    static Recipient read(ResultSet row) throws SQLException {
        return new Recipient(
                row.getString("id"),
                row.getLong("community_id"),
                new Address(row.getString("address")),
                row.getString("name"),
                Language.of(row.getString("language")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("since").toInstant());
    }
}
