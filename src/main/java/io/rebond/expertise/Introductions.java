package io.rebond.expertise;

import io.rebond.chat.DeliveryId;
import io.rebond.expertise.Introduction.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who would like to be introduced to whom, as rows. */
@Singleton
class Introductions {

    private final Jdbi database;
    private final Clock clock;

    Introductions(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long begin(long community, long asker, Expert expert, String words) {
        return database.withHandle(handle -> handle.createUpdate("insert into introduction (community_id, asker_id, "
                        + "expert_id, topic, words, stage, asked_at) values (?, ?, ?, ?, ?, 'WAITING', ?)")
                .bind(0, community)
                .bind(1, asker)
                .bind(2, expert.person())
                .bind(3, expert.topic())
                .bind(4, words)
                .bind(5, clock.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** How many wait for the expert's answer. */
    int open(long expert) {
        return database.withHandle(handle -> handle.createQuery(
                        "select count(*) from introduction where expert_id = ? and stage in ('WAITING', 'ASKED')")
                .bind(0, expert)
                .mapTo(Integer.class)
                .one());
    }

    /** Whether the one has asked the other since then, whatever came of it. */
    boolean asked(long asker, long expert, Instant since) {
        return database.withHandle(handle -> handle.createQuery(
                                "select count(*) from introduction where asker_id = ? and expert_id = ? and asked_at > ?")
                        .bind(0, asker)
                        .bind(1, expert)
                        .bind(2, since)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    Optional<Introduction> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from introduction where id = ?")
                .bind(0, id)
                .map((row, context) -> Introduction.of(row))
                .findOne());
    }

    /** Held until the caller's transaction ends. */
    Optional<Introduction> hold(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from introduction where id = ? for update")
                .bind(0, id)
                .map((row, context) -> Introduction.of(row))
                .findOne());
    }

    /** Those that wait for quiet hours to end, and those whose answer has been waited for since before {@code limit}. */
    List<Long> toSeeTo(Instant limit) {
        return database.withHandle(handle -> handle.createQuery("select id from introduction where stage = 'WAITING' "
                        + "or stage = 'ASKED' and asked_at <= ? order by id")
                .bind(0, limit)
                .mapTo(Long.class)
                .list());
    }

    void isPostedAs(Introduction introduction, DeliveryId delivery) {
        database.useHandle(handle -> handle.execute(
                "update introduction set stage = 'ASKED', delivery = ? where id = ?",
                delivery.value(),
                introduction.id()));
    }

    /** Its words go. */
    void end(Introduction introduction, Stage stage) {
        database.useHandle(handle -> handle.execute(
                "update introduction set stage = ?, words = '' where id = ?", stage.name(), introduction.id()));
    }

    List<Introduction> by(long asker) {
        return database.withHandle(
                handle -> handle.createQuery("select * from introduction where asker_id = ? order by id")
                        .bind(0, asker)
                        .map((row, context) -> Introduction.of(row))
                        .list());
    }

    List<Introduction> to(long expert) {
        return database.withHandle(
                handle -> handle.createQuery("select * from introduction where expert_id = ? order by id")
                        .bind(0, expert)
                        .map((row, context) -> Introduction.of(row))
                        .list());
    }

    void forgetAsker(long asker) {
        database.useHandle(handle -> handle.execute(
                "update introduction set asker_id = null, words = '', stage = 'WITHDRAWN' where asker_id = ?", asker));
    }

    void forgetExpert(long expert) {
        database.useHandle(handle -> handle.execute("delete from introduction where expert_id = ?", expert));
    }

    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from introduction where id in (select id from introduction where asked_at < ? limit ?)",
                limit,
                most));
    }
}
