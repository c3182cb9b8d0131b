package io.rebond.gratitude;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Who does not want to be asked, as rows. */
@Singleton
class Silences {

    private final Jdbi database;

    Silences(Jdbi database) {
        this.database = database;
    }

    boolean of(long person) {
        return database.withHandle(
                handle -> handle.createQuery("select 1 from good_turn_silence where pseudonym_id = ?")
                        .bind(0, person)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    void begin(long person) {
        database.useHandle(handle -> handle.execute(
                "insert into good_turn_silence (pseudonym_id) values (?) on conflict do nothing", person));
    }

    void end(long person) {
        database.useHandle(handle -> handle.execute("delete from good_turn_silence where pseudonym_id = ?", person));
    }
}
