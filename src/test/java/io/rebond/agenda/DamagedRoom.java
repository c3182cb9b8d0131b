package io.rebond.agenda;

import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.chat.Asker;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** A room that plans nothing and, while it is damaged, asks the database for what is not there. */
@Singleton
public class DamagedRoom implements CalendarSource {

    private final Jdbi database;
    private volatile boolean damaged;

    DamagedRoom(Jdbi database) {
        this.database = database;
    }

    public void damage() {
        damaged = true;
    }

    public void repair() {
        damaged = false;
    }

    @Override
    public String room() {
        return "workshop";
    }

    @Override
    public List<Planned> planned(Asker asker, Community community, Instant from, Instant until) {
        if (damaged) {
            database.useHandle(handle -> handle.execute("select bench from workshop"));
        }
        return List.of();
    }
}
