package io.rebond.recognition;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The round-ups that were made, as rows. */
@Singleton
class Roundups {

    /**
     * @param givers how many thanked somebody, shown or not; 0 where it may not be told
     * @param receivers how many were thanked
     */
    record Figures(int givers, int receivers) {

        static final Figures WITHHELD = new Figures(0, 0);
    }

    /** One that was made. */
    record Roundup(long community, Figures figures) {}

    private final Jdbi database;
    private final Clock clock;

    Roundups(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long open(ChannelRef place, long community, Figures figures) {
        return database.withHandle(handle -> handle.createUpdate("insert into kudos_roundup (platform, workspace, "
                        + "conversation, community_id, givers, receivers, made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, place.workspace().platform())
                .bind(1, place.workspace().id())
                .bind(2, place.id())
                .bind(3, community)
                .bind(4, figures.givers())
                .bind(5, figures.receivers())
                .bind(6, clock.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    void isPostedAs(long roundup, DeliveryId delivery) {
        database.useHandle(handle ->
                handle.execute("update kudos_roundup set delivery = ? where id = ?", delivery.value(), roundup));
    }

    Optional<Instant> latest(ChannelRef place) {
        return database.withHandle(handle -> handle.createQuery("select made_at from kudos_roundup where platform = ? "
                        + "and workspace = ? and conversation = ? order by made_at desc limit 1")
                .bind(0, place.workspace().platform())
                .bind(1, place.workspace().id())
                .bind(2, place.id())
                .map((row, context) -> row.getTimestamp(1).toInstant())
                .findOne());
    }

    Optional<Roundup> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from kudos_roundup where id = ?")
                .bind(0, id)
                .map((row, context) -> new Roundup(
                        row.getLong("community_id"), new Figures(row.getInt("givers"), row.getInt("receivers"))))
                .findOne());
    }

    Optional<DeliveryId> delivery(long id) {
        return database.withHandle(
                handle -> handle.createQuery("select delivery from kudos_roundup where id = ? and delivery is not null")
                        .bind(0, id)
                        .map((row, context) -> new DeliveryId(row.getObject(1, UUID.class)))
                        .findOne());
    }

    int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from kudos_roundup where id in (select id from kudos_roundup where made_at < ? limit ?)",
                limit,
                most));
    }
}
