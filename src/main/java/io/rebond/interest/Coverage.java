package io.rebond.interest;

import io.rebond.chat.Published;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** How often a community publishes on each topic, taken down in the transaction that publishes. */
@Singleton
class Coverage {

    private final Jdbi database;
    private final Communities communities;

    Coverage(Jdbi database, Communities communities) {
        this.database = database;
        this.communities = communities;
    }

    void on(@Observes Published told) {
        long community = communities.of(told.channel()).id();
        var day = told.at().atZone(ZoneOffset.UTC).toLocalDate();
        told.topics()
                .forEach(topic -> database.useHandle(handle -> {
                    handle.execute(
                            "insert into topic_coverage (community_id, topic, on_day, items) values (?, ?, ?, 0) "
                                    + "on conflict do nothing",
                            community,
                            topic,
                            day);
                    handle.execute(
                            "update topic_coverage set items = items + 1 where community_id = ? and topic = ? and on_day = ?",
                            community,
                            topic,
                            day);
                }));
    }

    /** Items by topic since that day. */
    Map<String, Long> since(Community community, LocalDate day) {
        return database
                .withHandle(handle -> handle.createQuery("select topic, sum(items) from topic_coverage "
                                + "where community_id = ? and on_day >= ? group by topic")
                        .bind(0, community.id())
                        .bind(1, day)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
