package io.rebond.recap;

import io.rebond.chat.DeliveryId;
import io.rebond.gathering.Gathering;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All recaps, and which gatherings one was asked for. */
@Singleton
class Recaps {

    private final Jdbi database;

    Recaps(Jdbi database) {
        this.database = database;
    }

    Optional<Recap> of(long gathering) {
        return read("select * from gathering_recap where gathering_id = ?", gathering).stream()
                .findFirst();
    }

    List<Recap> by(long author) {
        return read("select * from gathering_recap where author_id = ? order by gathering_id", author);
    }

    /** @param gathering locked, and told of for the first time */
    void add(Gathering gathering, long author, Typed typed, Instant now) {
        database.useHandle(handle -> handle.execute(
                "insert into gathering_recap (gathering_id, author_id, words, links, written_at) values (?, ?, ?, ?, ?)",
                gathering.id(),
                author,
                typed.words(),
                typed.links(),
                now.atOffset(ZoneOffset.UTC)));
    }

    void posted(Gathering gathering, DeliveryId delivery) {
        database.useHandle(handle -> handle.execute(
                "update gathering_recap set delivery = ? where gathering_id = ?", delivery.value(), gathering.id()));
    }

    /** @param gathering locked */
    void replace(Gathering gathering, long author, Typed typed, Instant now) {
        database.useHandle(handle -> handle.execute(
                "update gathering_recap set author_id = ?, words = ?, links = ?, written_at = ? where gathering_id = ?",
                author,
                typed.words(),
                typed.links(),
                now.atOffset(ZoneOffset.UTC),
                gathering.id()));
    }

    void forget(long author) {
        database.useHandle(
                handle -> handle.execute("update gathering_recap set author_id = null where author_id = ?", author));
    }

    boolean wasAskedFor(long gathering) {
        return database.withHandle(handle -> handle.createQuery("select 1 from recap_wish where gathering_id = ?")
                .bind(0, gathering)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /**
     * Takes the one place there is, in the caller's transaction.
     *
     * @return false when it was taken before: another replica waits for it, and then finds it taken
     */
    boolean ask(Gathering gathering, Instant now) {
        return database.withHandle(handle -> handle.execute(
                        "insert into recap_wish (gathering_id, asked_at) values (?, ?) on conflict do nothing",
                        gathering.id(),
                        now.atOffset(ZoneOffset.UTC))
                == 1);
    }

    /** Gives it back, for later. */
    void askLater(Gathering gathering) {
        database.useHandle(handle -> handle.execute("delete from recap_wish where gathering_id = ?", gathering.id()));
    }

    private List<Recap> read(String query, long number) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind(0, number)
                .map((row, context) -> read(row))
                .list());
    }

    private static Recap read(ResultSet row) throws SQLException {
        return new Recap(
                row.getLong("gathering_id"),
                Optional.ofNullable(row.getObject("author_id", Long.class)),
                new Typed(row.getString("words"), row.getString("links")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new));
    }
}
