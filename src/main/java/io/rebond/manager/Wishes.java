package io.rebond.manager;

import io.rebond.chat.MemberRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What managers want, as rows. */
@Singleton
class Wishes {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Wishes(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    Wish of(MemberRef manager) {
        return pseudonyms.known(manager).flatMap(this::of).orElse(Wish.FIRST);
    }

    /** Empty for who never said anything. */
    Optional<Wish> of(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select * from manager_wish where pseudonym_id = ?")
                .bind(0, pseudonym)
                .map((row, context) -> read(row))
                .findOne());
    }

    void put(MemberRef manager, Wish wish) {
        long number = pseudonyms.of(manager);
        var goal = wish.goal().map(Goal::name).orElse(null);
        database.useHandle(handle -> {
            handle.execute(
                    "insert into manager_wish (pseudonym_id, goal, on_day, stopped) values (?, ?, ?, ?) "
                            + "on conflict do nothing",
                    number,
                    goal,
                    wish.day().name(),
                    wish.stopped());
            handle.execute(
                    "update manager_wish set goal = ?, on_day = ?, stopped = ? where pseudonym_id = ?",
                    goal,
                    wish.day().name(),
                    wish.stopped(),
                    number);
        });
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from manager_wish where pseudonym_id = ?", pseudonym));
    }

    private static Wish read(ResultSet row) throws SQLException {
        return new Wish(
                Optional.ofNullable(row.getString("goal")).flatMap(Goal::named),
                DayOfWeek.valueOf(row.getString("on_day")),
                row.getBoolean("stopped"));
    }
}
