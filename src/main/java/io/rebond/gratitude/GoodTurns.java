package io.rebond.gratitude;

import io.rebond.chat.DeliveryId;
import io.rebond.directory.Community;
import io.rebond.directory.Team;
import io.rebond.gratitude.GoodTurn.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What people were asked about what they gave, and which of it was told, as rows. */
@Singleton
class GoodTurns {

    private final Jdbi database;
    private final Clock clock;

    GoodTurns(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isKnown(String subject) {
        return one("select * from good_turn where subject = ?", subject).isPresent();
    }

    boolean anyAsked(long person, Instant since) {
        return one("select * from good_turn where pseudonym_id = ? and asked_at > ? limit 1", person, since)
                .isPresent();
    }

    /** Whether somebody was asked there after that moment. */
    boolean anyAsked(Community community, Instant after) {
        return one("select * from good_turn where community_id = ? and asked_at > ? limit 1", community.id(), after)
                .isPresent();
    }

    /** Empty when another replica was quicker. */
    Optional<GoodTurn> begin(Community community, String subject, long person, Team team, long manager) {
        int made = database.withHandle(handle -> handle.execute(
                "insert into good_turn (community_id, subject, pseudonym_id, team_id, manager_id, stage, asked_at) "
                        + "values (?, ?, ?, ?, ?, 'ASKED', ?) on conflict do nothing",
                community.id(),
                subject,
                person,
                team.id(),
                manager,
                clock.instant()));
        return made == 0 ? Optional.empty() : one("select * from good_turn where subject = ?", subject);
    }

    /** They were not asked after all: there may be room later. */
    void giveUp(GoodTurn turn) {
        database.useHandle(handle -> handle.execute("delete from good_turn where id = ?", turn.id()));
    }

    void isPostedAs(GoodTurn turn, DeliveryId delivery) {
        database.useHandle(handle ->
                handle.execute("update good_turn set delivery = ? where id = ?", delivery.value(), turn.id()));
    }

    Optional<GoodTurn> find(long id) {
        return one("select * from good_turn where id = ?", id);
    }

    /** Nobody else changes it until the caller's transaction ends. */
    Optional<GoodTurn> hold(long id) {
        return one("select * from good_turn where id = ? for update", id);
    }

    /** Words that wait do not leave after that. */
    void move(GoodTurn turn, Stage stage) {
        database.useHandle(handle ->
                handle.execute("update good_turn set stage = ?, words = '' where id = ?", stage.name(), turn.id()));
    }

    /** Of which that manager was not told yet, whoever was asked first. */
    List<GoodTurn> toTell(Team team, long manager) {
        return all(
                "select * from good_turn where team_id = ? and manager_id = ? and stage = 'AGREED' "
                        + "and not exists (select 1 from good_turn_told where good_turn_id = good_turn.id) "
                        + "order by asked_at, id",
                team.id(),
                manager);
    }

    Optional<GoodTurn> told(Team team, LocalDate week) {
        return one(
                "select good_turn.* from good_turn join good_turn_told on good_turn_id = good_turn.id "
                        + "where good_turn_told.team_id = ? and week = ?",
                team.id(),
                week);
    }

    boolean isTold(GoodTurn turn) {
        return one(
                        "select good_turn.* from good_turn join good_turn_told on good_turn_id = good_turn.id "
                                + "where good_turn.id = ?",
                        turn.id())
                .isPresent();
    }

    /** Unless somebody was quicker with another: see {@link #told}. */
    void tell(GoodTurn turn, LocalDate week) {
        database.useHandle(handle -> handle.execute(
                "insert into good_turn_told (team_id, week, good_turn_id) values (?, ?, ?) on conflict do nothing",
                turn.team(),
                week,
                turn.id()));
    }

    void thank(GoodTurn turn, String words) {
        database.useHandle(handle ->
                handle.execute("update good_turn set stage = 'THANKED', words = ? where id = ?", words, turn.id()));
    }

    /** Whose words have not left yet. */
    List<Long> waiting() {
        return database.withHandle(
                handle -> handle.createQuery("select id from good_turn where words <> '' order by id")
                        .mapTo(Long.class)
                        .list());
    }

    void haveLeft(GoodTurn turn) {
        database.useHandle(handle -> handle.execute("update good_turn set words = '' where id = ?", turn.id()));
    }

    List<GoodTurn> of(long person) {
        return all("select * from good_turn where pseudonym_id = ? order by asked_at, id", person);
    }

    /** Whoever was asked about that manager. */
    List<GoodTurn> about(long manager) {
        return all("select * from good_turn where manager_id = ? order by asked_at, id", manager);
    }

    void forget(long person) {
        database.useHandle(handle -> handle.execute("delete from good_turn where pseudonym_id = ?", person));
    }

    /** Of what was asked about them nothing is told to anybody; a no to it remains one. */
    void forgetManager(long manager) {
        database.useHandle(handle ->
                handle.execute("update good_turn set manager_id = null, words = '' where manager_id = ?", manager));
    }

    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from good_turn where id in (select id from good_turn where asked_at < ? limit ?)",
                limit,
                most));
    }

    private Optional<GoodTurn> one(String query, Object... values) {
        return all(query, values).stream().findFirst();
    }

    private List<GoodTurn> all(String query, Object... values) {
        return database.withHandle(handle -> {
            var select = handle.createQuery(query);
            for (int place = 0; place < values.length; place++) {
                select.bind(place, values[place]);
            }
            return select.map((row, context) -> GoodTurn.of(row)).list();
        });
    }
}
