package io.rebond.digest;

import io.rebond.chat.ChatEvent.ReplyChanged;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The replies under an item's own message, in whatever order and however often they are told. */
@Singleton
class Replies {

    private final Jdbi database;

    Replies(Jdbi database) {
        this.database = database;
    }

    /** The later change wins, by its time. */
    void note(long article, List<ReplyChanged> changes) {
        database.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into item_reply (article_id, reply_key, present, at) "
                    + "values (:article, :reply, :present, :at) on conflict do nothing");
            var update = handle.prepareBatch("update item_reply set present = :present, at = :at "
                    + "where article_id = :article and reply_key = :reply and at < :at");
            for (var change : changes) {
                for (var batch : List.of(insert, update)) {
                    batch.bind("article", article)
                            .bind("reply", Fingerprint.of(change.reply().id()))
                            .bind("present", change.present())
                            .bind("at", change.at())
                            .add();
                }
            }
            insert.execute();
            update.execute();
        });
    }

    int count(long article) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from item_reply where article_id = ? and present")
                        .bind(0, article)
                        .mapTo(Integer.class)
                        .one());
    }
}
