package io.rebond.relaunch;

import io.rebond.chat.DeliveryId;
import io.rebond.directory.Community;
import io.rebond.relaunch.Request.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Whose turn it was to be asked, and what they answered, as rows. */
@Singleton
class Requests {

    private final Jdbi database;
    private final Clock clock;

    Requests(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when the place or the person was taken before. */
    Optional<Request> begin(Relaunch relaunch, long person, int place) {
        return database.withHandle(handle -> {
            int made = handle.execute(
                    "insert into relaunch_request (relaunch_id, pseudonym_id, place, stage, asked_at) "
                            + "values (?, ?, ?, 'ASKED', ?) on conflict do nothing",
                    relaunch.id(),
                    person,
                    place,
                    clock.instant());
            return made == 0 ? Optional.empty() : last(relaunch);
        });
    }

    void isPostedAs(Request request, DeliveryId delivery) {
        database.useHandle(handle -> handle.execute(
                "update relaunch_request set delivery = ? where id = ?", delivery.value(), request.id()));
    }

    Optional<Request> last(Relaunch relaunch) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from relaunch_request where relaunch_id = ? order by place desc limit 1")
                .bind(0, relaunch.id())
                .map((row, context) -> Request.of(row))
                .findOne());
    }

    Optional<Request> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from relaunch_request where id = ?")
                .bind(0, id)
                .map((row, context) -> Request.of(row))
                .findOne());
    }

    /** @return false where it stood otherwise by then: somebody was quicker */
    boolean move(Request request, Stage to) {
        return database.withHandle(handle -> handle.execute(
                        "update relaunch_request set stage = ? where id = ? and stage = ?",
                        to.name(),
                        request.id(),
                        request.stage().name())
                == 1);
    }

    int since(Community community, Instant moment) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from relaunch_request "
                        + "join relaunch on relaunch.id = relaunch_id where community_id = ? and asked_at > ?")
                .bind(0, community.id())
                .bind(1, moment)
                .mapTo(Integer.class)
                .one());
    }

    List<Request> of(long person) {
        return database.withHandle(
                handle -> handle.createQuery("select * from relaunch_request where pseudonym_id = ? order by id")
                        .bind(0, person)
                        .map((row, context) -> Request.of(row))
                        .list());
    }

    void forget(long person) {
        database.useHandle(handle -> handle.execute("delete from relaunch_request where pseudonym_id = ?", person));
    }

    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from relaunch_request where id in (select id from relaunch_request where asked_at < ? limit ?)",
                limit,
                most));
    }
}
