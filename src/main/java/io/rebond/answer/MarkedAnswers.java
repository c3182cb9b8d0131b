package io.rebond.answer;

import io.rebond.answer.MarkedAnswer.Stage;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.MessageRef;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What was marked, as rows. */
@Singleton
class MarkedAnswers {

    private final Jdbi database;

    MarkedAnswers(Jdbi database) {
        this.database = database;
    }

    /** Empty when it is marked already, or was and its author has decided: nobody is asked twice. */
    Optional<Long> mark(MessageRef message, String subject, long marker, Instant at) {
        return database.withHandle(handle -> {
            handle.execute(
                    "insert into marked_answer (platform, workspace, conversation, message, subject, page, stage, "
                            + "marked_at) values (?, ?, ?, ?, ?, '', 'WITHDRAWN', ?) on conflict do nothing",
                    message.workspace().platform(),
                    message.workspace().id(),
                    message.conversation().id(),
                    message.id(),
                    subject,
                    at);
            var free = hold(message)
                    .filter(answer -> answer.stage() == Stage.WITHDRAWN)
                    .map(MarkedAnswer::id);
            free.ifPresent(id -> handle.execute(
                    "update marked_answer set stage = 'MARKED', marker_id = ?, marked_at = ? where id = ?",
                    marker,
                    at,
                    id));
            return free;
        });
    }

    /** Held until the caller's transaction ends. */
    Optional<MarkedAnswer> hold(MessageRef message) {
        return database.withHandle(handle -> handle.createQuery("select * from marked_answer where platform = ? "
                        + "and workspace = ? and conversation = ? and message = ? for update")
                .bind(0, message.workspace().platform())
                .bind(1, message.workspace().id())
                .bind(2, message.conversation().id())
                .bind(3, message.id())
                .map((row, context) -> MarkedAnswer.of(row))
                .findOne());
    }

    /** Held until the caller's transaction ends. */
    Optional<MarkedAnswer> hold(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from marked_answer where id = ? for update")
                .bind(0, id)
                .map((row, context) -> MarkedAnswer.of(row))
                .findOne());
    }

    Optional<MarkedAnswer> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from marked_answer where id = ?")
                .bind(0, id)
                .map((row, context) -> MarkedAnswer.of(row))
                .findOne());
    }

    /** Those that wait to be read. */
    List<Long> toRead() {
        return database.withHandle(handle -> handle.createQuery(
                        "select id from marked_answer where stage in ('MARKED', 'AGREED') order by id")
                .mapTo(Long.class)
                .list());
    }

    /** Those that nobody has decided since then. */
    List<Long> undecided(Instant limit) {
        return database.withHandle(handle -> handle.createQuery("select id from marked_answer "
                        + "where stage in ('MARKED', 'ASKED', 'AGREED') and marked_at <= ? order by id")
                .bind(0, limit)
                .mapTo(Long.class)
                .list());
    }

    void asks(MarkedAnswer answer, long author, String page, DeliveryId delivery) {
        database.useHandle(handle -> handle.execute(
                "update marked_answer set stage = 'ASKED', author_id = ?, page = ?, delivery = ? where id = ?",
                author,
                page,
                delivery.value(),
                answer.id()));
    }

    void move(MarkedAnswer answer, Stage stage) {
        database.useHandle(
                handle -> handle.execute("update marked_answer set stage = ? where id = ?", stage.name(), answer.id()));
    }

    List<MarkedAnswer> by(long author) {
        return database.withHandle(
                handle -> handle.createQuery("select * from marked_answer where author_id = ? order by id")
                        .bind(0, author)
                        .map((row, context) -> MarkedAnswer.of(row))
                        .list());
    }

    List<MarkedAnswer> markedBy(long marker) {
        return database.withHandle(
                handle -> handle.createQuery("select * from marked_answer where marker_id = ? order by id")
                        .bind(0, marker)
                        .map((row, context) -> MarkedAnswer.of(row))
                        .list());
    }

    void forget(MarkedAnswer answer) {
        database.useHandle(handle -> handle.execute("delete from marked_answer where id = ?", answer.id()));
    }

    void forgetMarker(long marker) {
        database.useHandle(
                handle -> handle.execute("update marked_answer set marker_id = null where marker_id = ?", marker));
    }

    /** Of what is not kept. */
    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from marked_answer where id in (select id from marked_answer "
                        + "where stage <> 'KEPT' and marked_at < ? limit ?)",
                limit,
                most));
    }
}
