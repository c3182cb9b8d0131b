package io.rebond.subscription;

import io.rebond.secret.DrawnSecret;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The addresses that open a calendar. All methods join the caller's transaction. */
@Singleton
class Subscriptions {

    private final Jdbi database;

    Subscriptions(Jdbi database) {
        this.database = database;
    }

    /** The one that they had, if any, opens nothing any more. */
    void put(long owner, long community, DrawnSecret secret, Instant now) {
        database.useHandle(handle -> {
            handle.execute(
                    "insert into calendar_subscription (owner_id, community_id, hash, since) values (?, ?, ?, ?) "
                            + "on conflict do nothing",
                    owner,
                    community,
                    secret.hash(),
                    sql(now));
            handle.execute(
                    "update calendar_subscription set hash = ?, since = ?, read_on = null "
                            + "where owner_id = ? and community_id = ?",
                    secret.hash(),
                    sql(now),
                    owner,
                    community);
        });
    }

    Optional<Subscription> find(DrawnSecret secret) {
        return database.withHandle(handle -> handle.createQuery("select * from calendar_subscription where hash = ?")
                .bind(0, secret.hash())
                .map((row, context) -> read(row))
                .findOne());
    }

    List<Subscription> of(long owner) {
        return database.withHandle(
                handle -> handle.createQuery("select * from calendar_subscription where owner_id = ? order by id")
                        .bind(0, owner)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** @return whether there was one */
    boolean remove(long owner, long community) {
        return database.withHandle(handle -> handle.execute(
                        "delete from calendar_subscription where owner_id = ? and community_id = ?", owner, community)
                == 1);
    }

    void forget(long owner) {
        database.useHandle(handle -> handle.execute("delete from calendar_subscription where owner_id = ?", owner));
    }

    void readOn(Subscription subscription, LocalDate day) {
        database.useHandle(handle ->
                handle.execute("update calendar_subscription set read_on = ? where id = ?", day, subscription.id()));
    }

    /** Those that no calendar has asked for. */
    int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from calendar_subscription where id in (select id from calendar_subscription "
                        + "where since < ? and (read_on is null or read_on < ?) limit ?)",
                sql(limit),
                LocalDate.ofInstant(limit, ZoneOffset.UTC),
                most));
    }

    private static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("community_id"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("read_on", LocalDate.class)));
    }

    private static OffsetDateTime sql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
