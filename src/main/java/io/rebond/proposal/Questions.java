package io.rebond.proposal;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Utterance;
import io.rebond.proposal.Question.Stage;
import io.rebond.web.Links;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What authors were asked, as rows. */
@Singleton
class Questions {

    private final Jdbi database;
    private final Clock clock;

    Questions(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False when another one was quicker: a message has one question. */
    boolean begin(Utterance said, long author) {
        var message = said.message();
        return database.withHandle(handle -> handle.execute(
                        "insert into proposal_question (platform, workspace, conversation, message, author_id, said_at, "
                                + "page, open, stage, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?) "
                                + "on conflict do nothing",
                        message.workspace().platform(),
                        message.workspace().id(),
                        message.conversation().id(),
                        message.id(),
                        author,
                        said.at(),
                        Links.canonical(said.page()).map(URI::toString).orElse(""),
                        said.open(),
                        clock.instant())
                == 1);
    }

    void isPostedAs(Question question, DeliveryId delivery) {
        database.useHandle(handle -> handle.execute(
                "update proposal_question set delivery = ? where id = ?", delivery.value(), question.id()));
    }

    /** Held until the caller's transaction ends. */
    Optional<Question> hold(MessageRef message) {
        return database.withHandle(handle -> handle.createQuery("select * from proposal_question where platform = ? "
                        + "and workspace = ? and conversation = ? and message = ? for update")
                .bind(0, message.workspace().platform())
                .bind(1, message.workspace().id())
                .bind(2, message.conversation().id())
                .bind(3, message.id())
                .map((row, context) -> Question.of(row))
                .findOne());
    }

    /** Held until the caller's transaction ends. */
    Optional<Question> hold(long id) {
        return database.withHandle(
                handle -> handle.createQuery("select * from proposal_question where id = ? for update")
                        .bind(0, id)
                        .map((row, context) -> Question.of(row))
                        .findOne());
    }

    Optional<Question> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from proposal_question where id = ?")
                .bind(0, id)
                .map((row, context) -> Question.of(row))
                .findOne());
    }

    List<Question> to(long author) {
        return database.withHandle(
                handle -> handle.createQuery("select * from proposal_question where author_id = ? order by id")
                        .bind(0, author)
                        .map((row, context) -> Question.of(row))
                        .list());
    }

    /** Those whose author agreed and whose message is still to be read. */
    List<Long> agreed() {
        return database.withHandle(
                handle -> handle.createQuery("select id from proposal_question where stage = 'AGREED' order by id")
                        .mapTo(Long.class)
                        .list());
    }

    /** Those asked before then that nobody has decided. */
    List<Long> undecided(Instant askedBefore) {
        return database.withHandle(handle -> handle.createQuery("select id from proposal_question "
                        + "where stage in ('ASKED', 'LOST') and asked_at <= ? order by id")
                .bind(0, askedBefore)
                .mapTo(Long.class)
                .list());
    }

    void mark(Question question, Stage stage) {
        database.useHandle(handle ->
                handle.execute("update proposal_question set stage = ? where id = ?", stage.name(), question.id()));
    }

    void forget(Question question) {
        database.useHandle(handle -> handle.execute("delete from proposal_question where id = ?", question.id()));
    }

    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from proposal_question where id in "
                        + "(select id from proposal_question where asked_at < ? limit ?)",
                limit,
                most));
    }
}
