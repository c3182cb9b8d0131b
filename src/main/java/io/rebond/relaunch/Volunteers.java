package io.rebond.relaunch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Who said of which topics that they may be asked to pick them up, as rows. */
@Singleton
class Volunteers {

    /** What somebody said. */
    record Wish(String topic, Instant since) {}

    private final Jdbi database;
    private final Clock clock;

    Volunteers(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Wish> of(long person) {
        return database.withHandle(
                handle -> handle.createQuery("select topic, since from willing where pseudonym_id = ? order by topic")
                        .bind(0, person)
                        .map((row, context) ->
                                new Wish(row.getString(1), row.getTimestamp(2).toInstant()))
                        .list());
    }

    /** These and no others; what they said before keeps its day. */
    void keep(long person, Collection<String> topics) {
        of(person).stream()
                .map(Wish::topic)
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> database.useHandle(handle ->
                        handle.execute("delete from willing where pseudonym_id = ? and topic = ?", person, topic)));
        topics.forEach(topic -> database.useHandle(handle -> handle.execute(
                "insert into willing (pseudonym_id, topic, since) values (?, ?, ?) on conflict do nothing",
                person,
                topic,
                clock.instant())));
    }

    /**
     * Those who may be asked about it, for a discussion about one of its topics, whoever has waited longest first.
     *
     * @param rested whoever was asked anything since then is left alone
     */
    List<Long> toAsk(Relaunch relaunch, Instant rested) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id from willing "
                        + "where (topic = :topic or topic in (select topic from sign_of_life where subject = :subject)) "
                        + "and not exists (select 1 from relaunch_request request "
                        + "where request.pseudonym_id = willing.pseudonym_id and (request.relaunch_id = :relaunch "
                        + "or request.asked_at > :rested)) "
                        + "group by pseudonym_id order by coalesce((select max(request.asked_at) "
                        + "from relaunch_request request where request.pseudonym_id = willing.pseudonym_id), min(since)), "
                        + "pseudonym_id")
                .bind("topic", relaunch.topic())
                .bind("subject", relaunch.subject())
                .bind("relaunch", relaunch.id())
                .bind("rested", rested)
                .mapTo(Long.class)
                .list());
    }
}
