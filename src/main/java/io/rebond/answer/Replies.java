package io.rebond.answer;

import io.rebond.chat.MessageRef;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** To which item's discussion a message belongs: a mark on it says no more than which message it is on. */
@Singleton
class Replies {

    private final Jdbi database;

    Replies(Jdbi database) {
        this.database = database;
    }

    /** The later change wins. */
    void note(MessageRef reply, String subject, boolean present, Instant at) {
        var key = key(reply);
        database.useHandle(handle -> {
            handle.execute(
                    "insert into answer_reply (reply_key, subject, present, changed_at) values (?, ?, ?, ?) "
                            + "on conflict do nothing",
                    key,
                    subject,
                    present,
                    at);
            handle.execute(
                    "update answer_reply set present = ?, changed_at = ? where reply_key = ? and changed_at < ?",
                    present,
                    at,
                    key,
                    at);
        });
    }

    Optional<String> subjectOf(MessageRef reply) {
        return database.withHandle(
                handle -> handle.createQuery("select subject from answer_reply where reply_key = ? and present")
                        .bind(0, key(reply))
                        .mapTo(String.class)
                        .findOne());
    }

    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from answer_reply where reply_key in "
                        + "(select reply_key from answer_reply where changed_at < ? limit ?)",
                limit,
                most));
    }

    private static String key(MessageRef reply) {
        var where = reply.conversation();
        var whole = String.join(
                "\n", where.workspace().platform(), where.workspace().id(), where.id(), reply.id());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
