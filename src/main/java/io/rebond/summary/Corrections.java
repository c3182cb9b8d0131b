package io.rebond.summary;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What animators were proposed, as rows: one a week, which names nobody. */
@Singleton
class Corrections {

    private final Jdbi database;

    Corrections(Jdbi database) {
        this.database = database;
    }

    void propose(Community community, LocalDate week, Correction lever) {
        database.useHandle(handle -> handle.execute(
                "insert into correction (community_id, week, lever) values (?, ?, ?) " + "on conflict do nothing",
                community.id(),
                week,
                lever.name()));
    }

    /** The first day counts. */
    void open(Community community, LocalDate week, LocalDate day) {
        database.useHandle(handle -> handle.execute(
                "update correction set opened_on = ? where community_id = ? and week = ? and opened_on is null",
                day,
                community.id(),
                week));
    }

    /** Whether one was proposed after that of this week. */
    boolean areAfter(Community community, LocalDate week) {
        return database.withHandle(
                handle -> handle.createQuery("select 1 from correction where community_id = ? and week > ? limit 1")
                        .bind(0, community.id())
                        .bind(1, week)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /** The one that is told of beside that week's bulletin: of the week before, so that each is told of once. */
    Optional<Proposed> before(Community community, LocalDate week) {
        return database.withHandle(handle -> handle.createQuery(
                        "select week, lever, opened_on from correction where community_id = ? and week = ?")
                .bind(0, community.id())
                .bind(1, week.minusWeeks(1))
                .map((row, context) -> new Proposed(
                        row.getObject(1, LocalDate.class),
                        Correction.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getObject(3, LocalDate.class))))
                .findOne());
    }
}
