package io.rebond.knowledge;

import io.rebond.chat.Published;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Takes note of what was published, in the transaction that publishes it. */
@Singleton
class Publications {

    private final Jdbi database;

    Publications(Jdbi database) {
        this.database = database;
    }

    void on(@Observes Published told) {
        var workspace = told.channel().workspace();
        database.useHandle(handle -> handle.execute(
                "insert into publication (subject, title, address, topics, platform, workspace, channel, "
                        + "published_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                told.subject(),
                told.title(),
                told.address().toString(),
                String.join(" ", told.topics()),
                workspace.platform(),
                workspace.id(),
                told.channel().id(),
                told.at()));
    }
}
