package io.rebond.digest;

import io.rebond.chat.Act;
import io.rebond.chat.Interacted;
import io.rebond.chat.Opened;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How often items were opened from each outlet. Nobody's name is near it, so nobody has to be asked. */
@Singleton
class Clicks {

    private final Jdbi database;

    Clicks(Jdbi database) {
        this.database = database;
    }

    private void add(long article, String platform) {
        database.useHandle(handle -> {
            handle.execute(
                    "insert into item_click (article_id, platform, clicks) select id, ?, 0 from article where id = ? "
                            + "on conflict do nothing",
                    platform,
                    article);
            handle.execute(
                    "update item_click set clicks = clicks + 1 where article_id = ? and platform = ?",
                    article,
                    platform);
        });
    }

    /** Where the platform tells of it. */
    void pressed(@Observes Interacted told) {
        if (told.act() == Act.CLICKED) {
            Subject.item(told.purpose())
                    .ifPresent(item -> add(item, told.actor().workspace().platform()));
        }
    }

    /** A link of a letter, which nobody presses in a chat. */
    void opened(@Observes Opened told) {
        if (told.action().name().equals(Portrait.READ)) {
            add(told.action().subject(), told.outlet().platform());
        }
    }

    Figures of(List<Long> articles) {
        return articles.isEmpty()
                ? new Figures()
                : database.withHandle(handle -> Figures.read(handle.createQuery(
                                "select article_id, platform, clicks from item_click where article_id in (<articles>)")
                        .bindList("articles", articles)));
    }
}
