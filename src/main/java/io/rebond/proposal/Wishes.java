package io.rebond.proposal;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Which messages people would like to see proposed. */
@Singleton
class Wishes {

    private static final String OF_MESSAGE =
            " platform = :platform and workspace = :workspace and conversation = :conversation and message = :message ";

    /** @param asker their pseudonym */
    record Wish(long id, MessageRef message, long asker, Instant changedAt) {

        private static Wish of(ResultSet row) throws SQLException {
            var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
            return new Wish(
                    row.getLong("id"),
                    new MessageRef(new ChannelRef(workspace, row.getString("conversation")), row.getString("message")),
                    row.getLong("pseudonym_id"),
                    row.getTimestamp("changed_at").toInstant());
        }
    }

    private final Jdbi database;

    Wishes(Jdbi database) {
        this.database = database;
    }

    /** The later change wins. */
    void note(MessageRef message, long asker, boolean wanted, Instant at) {
        database.useHandle(handle -> {
            var insert = handle.createUpdate("insert into proposal_wish "
                    + "(platform, workspace, conversation, message, pseudonym_id, wanted, changed_at, seen_to) "
                    + "values (:platform, :workspace, :conversation, :message, :asker, :wanted, :at, :seen) "
                    + "on conflict do nothing");
            var update =
                    handle.createUpdate("update proposal_wish set wanted = :wanted, changed_at = :at, seen_to = :seen "
                            + "where pseudonym_id = :asker and changed_at < :at and" + OF_MESSAGE);
            for (var statement : List.of(insert, update)) {
                about(message, statement)
                        .bind("asker", asker)
                        .bind("wanted", wanted)
                        .bind("at", at)
                        .bind("seen", !wanted)
                        .execute();
            }
        });
    }

    /** Those about the message that nobody has seen to. */
    List<Long> toSeeTo(MessageRef message) {
        return database.withHandle(handle -> about(
                        message, handle.createQuery("select id from proposal_wish where not seen_to and" + OF_MESSAGE))
                .mapTo(Long.class)
                .list());
    }

    /** That of one person about the message, if nobody has seen to it. */
    Optional<Long> toSeeTo(MessageRef message, long asker) {
        return database.withHandle(handle -> about(
                        message,
                        handle.createQuery(
                                "select id from proposal_wish where not seen_to and pseudonym_id = :asker and"
                                        + OF_MESSAGE))
                .bind("asker", asker)
                .mapTo(Long.class)
                .findOne());
    }

    List<Long> toSeeTo() {
        return database.withHandle(
                handle -> handle.createQuery("select id from proposal_wish where not seen_to order by id")
                        .mapTo(Long.class)
                        .list());
    }

    /** The wish that nobody has seen to, held until the caller's transaction ends. */
    Optional<Wish> hold(long id) {
        return database.withHandle(
                handle -> handle.createQuery("select * from proposal_wish where id = ? and not seen_to for update")
                        .bind(0, id)
                        .map((row, context) -> Wish.of(row))
                        .findOne());
    }

    void seenTo(long id) {
        database.useHandle(handle -> handle.execute("update proposal_wish set seen_to = true where id = ?", id));
    }

    /** Whoever wants the message proposed, first come first. */
    List<Long> askers(MessageRef message) {
        return database.withHandle(handle -> about(
                        message,
                        handle.createQuery(
                                "select pseudonym_id from proposal_wish where wanted and" + OF_MESSAGE + "order by id"))
                .mapTo(Long.class)
                .list());
    }

    List<Wish> of(long asker) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from proposal_wish where pseudonym_id = ? and wanted order by id")
                .bind(0, asker)
                .map((row, context) -> Wish.of(row))
                .list());
    }

    void forget(long asker) {
        database.useHandle(handle -> handle.execute("delete from proposal_wish where pseudonym_id = ?", asker));
    }

    void forget(MessageRef message) {
        database.useHandle(handle -> about(message, handle.createUpdate("delete from proposal_wish where" + OF_MESSAGE))
                .execute());
    }

    /** Those from before then, unless an answer is awaited; what could not be looked at for so long is given up. */
    void forgetBefore(Instant limit) {
        database.useHandle(handle -> handle.execute(
                "delete from proposal_wish where changed_at < ? and not exists (select 1 from proposal_question "
                        + "where proposal_question.platform = proposal_wish.platform "
                        + "and proposal_question.workspace = proposal_wish.workspace "
                        + "and proposal_question.conversation = proposal_wish.conversation "
                        + "and proposal_question.message = proposal_wish.message and stage in ('ASKED', 'AGREED', 'LOST'))",
                limit));
    }

    private static <T extends SqlStatement<T>> T about(MessageRef message, T statement) {
        return statement
                .bind("platform", message.workspace().platform())
                .bind("workspace", message.workspace().id())
                .bind("conversation", message.conversation().id())
                .bind("message", message.id());
    }
}
