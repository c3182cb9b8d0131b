package io.rebond.summary;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What animators were proposed, as rows: one a week, which names nobody. */
@Singleton
class Corrections {

    /** After so many weeks no week of the two bulletins is the same. */
    private static final int WEEKS = 4;

    private final Jdbi database;

    Corrections(Jdbi database) {
        this.database = database;
    }

    void propose(Community community, LocalDate week, Correction lever) {
        database.useHandle(handle -> handle.execute(
                "insert into correction (community_id, week, lever, taken) values (?, ?, ?, false) "
                        + "on conflict do nothing",
                community.id(),
                week,
                lever.name()));
    }

    void take(Community community, LocalDate week) {
        database.useHandle(handle -> handle.execute(
                "update correction set taken = true where community_id = ? and week = ?", community.id(), week));
    }

    /** The one whose outcome is worth telling beside that week's bulletin: the latest that was taken up, or last week's. */
    Optional<Proposed> before(Community community, LocalDate week) {
        return database.withHandle(handle -> handle.createQuery("select week, lever, taken from correction "
                        + "where community_id = ? and week < ? and week >= ? and (taken or week = ?) "
                        + "order by case when taken then 0 else 1 end, week desc limit 1")
                .bind(0, community.id())
                .bind(1, week)
                .bind(2, week.minusWeeks(WEEKS))
                .bind(3, week.minusWeeks(1))
                .map((row, context) -> new Proposed(
                        row.getObject(1, LocalDate.class), Correction.valueOf(row.getString(2)), row.getBoolean(3)))
                .findOne());
    }
}
