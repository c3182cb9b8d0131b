package io.rebond.expertise;

import io.rebond.chat.DeliveryId;
import io.rebond.expertise.Suggestion.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What was published of people, and what was suggested to them for it, as rows. */
@Singleton
class Suggested {

    /** What somebody might agree to be named for. */
    record Occasion(long person, String topic, int deeds) {}

    private final Jdbi database;
    private final Clock clock;

    Suggested(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(long person, String topic, String subject, Instant at) {
        database.useHandle(handle -> handle.execute(
                "insert into expertise_deed (pseudonym_id, topic, subject, done_at) values (?, ?, ?, ?) "
                        + "on conflict do nothing",
                person,
                topic,
                subject,
                at));
    }

    /** Those with at least so many deeds, of which nobody has asked them and which they have not said themselves. */
    List<Occasion> occasions(int least) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id, topic, count(*) as deeds "
                        + "from expertise_deed deed where not exists (select 1 from expertise_suggestion suggestion "
                        + "where suggestion.pseudonym_id = deed.pseudonym_id and suggestion.topic = deed.topic) "
                        + "and not exists (select 1 from expertise where expertise.pseudonym_id = deed.pseudonym_id "
                        + "and expertise.topic = deed.topic) group by pseudonym_id, topic having count(*) >= ? "
                        + "order by pseudonym_id, count(*) desc, topic")
                .bind(0, least)
                .map((row, context) ->
                        new Occasion(row.getLong("pseudonym_id"), row.getString("topic"), row.getInt("deeds")))
                .list());
    }

    boolean asked(long person, Instant since) {
        return database.withHandle(handle ->
                handle.createQuery("select count(*) from expertise_suggestion where pseudonym_id = ? and asked_at > ?")
                                .bind(0, person)
                                .bind(1, since)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    /** Empty when another replica was quicker. */
    Optional<Suggestion> begin(Occasion occasion) {
        return database.withHandle(handle -> {
            int made = handle.execute(
                    "insert into expertise_suggestion (pseudonym_id, topic, deeds, stage, asked_at) "
                            + "values (?, ?, ?, 'ASKED', ?) on conflict do nothing",
                    occasion.person(),
                    occasion.topic(),
                    occasion.deeds(),
                    clock.instant());
            return made == 0
                    ? Optional.empty()
                    : handle.createQuery("select * from expertise_suggestion where pseudonym_id = ? and topic = ?")
                            .bind(0, occasion.person())
                            .bind(1, occasion.topic())
                            .map((row, context) -> Suggestion.of(row))
                            .findOne();
        });
    }

    void isPostedAs(Suggestion suggestion, DeliveryId delivery) {
        database.useHandle(handle -> handle.execute(
                "update expertise_suggestion set delivery = ? where id = ?", delivery.value(), suggestion.id()));
    }

    Optional<Suggestion> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from expertise_suggestion where id = ?")
                .bind(0, id)
                .map((row, context) -> Suggestion.of(row))
                .findOne());
    }

    void mark(Suggestion suggestion, Stage stage) {
        database.useHandle(handle -> handle.execute(
                "update expertise_suggestion set stage = ? where id = ?", stage.name(), suggestion.id()));
    }

    /** How many things of theirs about each topic were published. */
    List<Occasion> of(long person) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id, topic, count(*) as deeds "
                        + "from expertise_deed where pseudonym_id = ? group by pseudonym_id, topic order by topic")
                .bind(0, person)
                .map((row, context) ->
                        new Occasion(row.getLong("pseudonym_id"), row.getString("topic"), row.getInt("deeds")))
                .list());
    }

    void forget(String subject) {
        database.useHandle(handle -> handle.execute("delete from expertise_deed where subject = ?", subject));
    }

    void forget(long person) {
        database.useHandle(handle -> {
            handle.execute("delete from expertise_deed where pseudonym_id = ?", person);
            handle.execute("delete from expertise_suggestion where pseudonym_id = ?", person);
        });
    }

    int forgetBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from expertise_deed where (pseudonym_id, topic, subject) in "
                        + "(select pseudonym_id, topic, subject from expertise_deed where done_at < ? limit ?)",
                limit,
                most));
    }
}
