package io.rebond.delivery;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.LaterHandler;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Notes reactions in a table, so that what a failed transaction did is seen to be taken back, and chokes on one emoji. */
@Singleton
class PlantedHandler implements LaterHandler {

    static final String POISON = "skull";

    private final Jdbi database;
    private volatile boolean choking = true;

    PlantedHandler(Jdbi database) {
        this.database = database;
    }

    void choke(boolean choking) {
        this.choking = choking;
    }

    void reset() {
        choking = true;
        database.useHandle(handle -> {
            handle.execute("create table if not exists planted_note (event_key varchar(300))");
            handle.execute("delete from planted_note");
        });
    }

    List<String> noted() {
        return database.withHandle(handle -> handle.createQuery("select event_key from planted_note order by 1")
                .mapTo(String.class)
                .list());
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        for (var event : new ArrayList<>(events)) {
            if (event instanceof ReactionChanged reaction
                    && reaction.workspace().equals(PlantedPlatform.WORKSPACE)) {
                database.useHandle(handle -> handle.execute("insert into planted_note values (?)", event.key()));
                if (choking && reaction.emoji().equals(POISON)) {
                    throw new IllegalStateException("cannot digest");
                }
            }
        }
    }
}
