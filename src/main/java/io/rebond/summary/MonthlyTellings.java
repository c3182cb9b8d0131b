package io.rebond.summary;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Which communities were told in which months, and which want none, as rows. */
@Singleton
class MonthlyTellings {

    private final Jdbi database;

    MonthlyTellings(Jdbi database) {
        this.database = database;
    }

    /**
     * In the caller's transaction.
     *
     * @return false when it was told before
     */
    boolean claim(Community community, LocalDate month) {
        return database.withHandle(handle -> handle.execute(
                        "insert into monthly_telling (community_id, of_month) values (?, ?) on conflict do nothing",
                        community.id(),
                        month)
                == 1);
    }

    boolean areWanted(Community community) {
        return database.withHandle(
                handle -> handle.createQuery("select 1 from no_monthly_telling where community_id = ?")
                        .bind(0, community.id())
                        .mapTo(Integer.class)
                        .findOne()
                        .isEmpty());
    }

    void begin(Community community) {
        database.useHandle(
                handle -> handle.execute("delete from no_monthly_telling where community_id = ?", community.id()));
    }

    void end(Community community) {
        database.useHandle(handle -> handle.execute(
                "insert into no_monthly_telling (community_id) values (?) on conflict do nothing", community.id()));
    }
}
