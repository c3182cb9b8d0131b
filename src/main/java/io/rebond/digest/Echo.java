package io.rebond.digest;

import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** How each topic was received lately: totals that everybody sees or that name nobody. */
@Singleton
class Echo {

    /** A click is curiosity, a vote a judgement. */
    private static final double CLICK = 0.25;

    private record Heard(String topics, double worth) {
        Stream<Map.Entry<String, Double>> byTopic() {
            return Topics.read(topics).names().stream().map(topic -> Map.entry(topic, worth));
        }
    }

    private final Jdbi database;

    Echo(Jdbi database) {
        this.database = database;
    }

    /** For each topic what its items were worth on average, of those published since then. */
    Map<String, Double> byTopic(long community, Instant since) {
        return database
                .withHandle(handle -> handle.createQuery("select topics, "
                                + "(select count(*) from useful where article_id = article.id), "
                                + "(select coalesce(sum(clicks), 0) from item_click where article_id = article.id) "
                                + "from article join edition on edition.id = article.edition_id "
                                + "where article.community_id = ? and edition.published_at >= ? and topics <> ''")
                        .bind(0, community)
                        .bind(1, since)
                        .map((row, context) -> new Heard(row.getString(1), row.getLong(2) + CLICK * row.getLong(3)))
                        .list())
                .stream()
                .flatMap(Heard::byTopic)
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.averagingDouble(Map.Entry::getValue)));
    }
}
