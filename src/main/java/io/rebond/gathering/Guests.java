package io.rebond.gathering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who said that they come, in the order in which they said so. */
@Singleton
class Guests {

    private static final int AT_ONCE = 500;

    private final Jdbi database;

    Guests(Jdbi database) {
        this.database = database;
    }

    /** Their pseudonyms. */
    List<Long> of(Gathering gathering) {
        return database.withHandle(handle -> handle.createQuery(
                        "select pseudonym_id from gathering_guest where gathering_id = ? order by turn")
                .bind(0, gathering.id())
                .mapTo(Long.class)
                .list());
    }

    int count(Gathering gathering) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from gathering_guest where gathering_id = ?")
                        .bind(0, gathering.id())
                        .mapTo(Integer.class)
                        .one());
    }

    /** @param gathering locked */
    void add(Gathering gathering, long pseudonym) {
        database.useHandle(handle -> handle.execute(
                "insert into gathering_guest (gathering_id, pseudonym_id, turn) "
                        + "select ?, ?, coalesce(max(turn), 0) + 1 from gathering_guest where gathering_id = ?",
                gathering.id(),
                pseudonym,
                gathering.id()));
    }

    /** @param gathering locked */
    void remove(Gathering gathering, long pseudonym) {
        database.useHandle(handle -> handle.execute(
                "delete from gathering_guest where gathering_id = ? and pseudonym_id = ?", gathering.id(), pseudonym));
    }

    /** The gatherings of which somebody is to be reminded, or told, by now. */
    List<Long> gatheringsDue(Instant now) {
        return database.withHandle(handle -> handle.createQuery("select distinct gathering_id from gathering_guest "
                        + "where remind_at <= ? or news_at <= ? order by gathering_id")
                .bind(0, now.atOffset(ZoneOffset.UTC))
                .bind(1, now.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .list());
    }

    /** A few hundred at most, so that the transaction stays short. */
    List<Long> toRemind(Gathering gathering, Instant now) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id from gathering_guest "
                        + "where gathering_id = ? and remind_at <= ? order by turn limit ?")
                .bind(0, gathering.id())
                .bind(1, now.atOffset(ZoneOffset.UTC))
                .bind(2, AT_ONCE)
                .mapTo(Long.class)
                .list());
    }

    /** @param at empty for never */
    void remindAt(Gathering gathering, long pseudonym, Optional<Instant> at) {
        database.useHandle(handle -> handle.execute(
                "update gathering_guest set remind_at = ? where gathering_id = ? and pseudonym_id = ?",
                at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                gathering.id(),
                pseudonym));
    }

    void needNoReminder(Gathering gathering) {
        database.useHandle(handle ->
                handle.execute("update gathering_guest set remind_at = null where gathering_id = ?", gathering.id()));
    }

    /** What waited for their morning, which is over. */
    Map<Long, News> toTell(Gathering gathering, Instant now) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id, news from gathering_guest "
                        + "where gathering_id = ? and news_at <= ? order by turn limit ?")
                .bind(0, gathering.id())
                .bind(1, now.atOffset(ZoneOffset.UTC))
                .bind(2, AT_ONCE)
                .reduceRows(new LinkedHashMap<>(), (told, row) -> {
                    told.put(
                            row.getColumn("pseudonym_id", Long.class),
                            News.valueOf(row.getColumn("news", String.class)));
                    return told;
                }));
    }

    /** What waits to be told to them. */
    Optional<News> waiting(Gathering gathering, long pseudonym) {
        return database.withHandle(handle -> handle.createQuery(
                        "select news from gathering_guest where gathering_id = ? and pseudonym_id = ? and news is not null")
                .bind(0, gathering.id())
                .bind(1, pseudonym)
                .mapTo(String.class)
                .findOne()
                .map(News::valueOf));
    }

    /** @param at empty where nothing waits */
    void tellAt(Gathering gathering, long pseudonym, News news, Optional<Instant> at) {
        database.useHandle(handle -> handle.execute(
                "update gathering_guest set news = ?, news_at = ? where gathering_id = ? and pseudonym_id = ?",
                at.map(moment -> news.name()).orElse(null),
                at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                gathering.id(),
                pseudonym));
    }

    /** Those of gatherings that began before then, whose places nobody waits for any more. */
    int eraseBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from gathering_guest where (gathering_id, pseudonym_id) in (select gathering_id, pseudonym_id "
                        + "from gathering_guest join gathering on id = gathering_id where begins_at < ? limit ?)",
                limit.atOffset(ZoneOffset.UTC),
                most));
    }
}
