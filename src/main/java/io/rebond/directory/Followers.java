package io.rebond.directory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** How many of a community's people follow each topic, where it may be told. Nobody sees such a figure move by one. */
@Singleton
public class Followers {

    private final Jdbi database;
    private final Communities communities;
    private final Playbooks playbooks;

    Followers(Jdbi database, Communities communities, Playbooks playbooks) {
        this.database = database;
        this.communities = communities;
        this.playbooks = playbooks;
    }

    /** By topic; a topic of which it may not be told is not in it. */
    public Map<String, Long> told(Community community) {
        var rule = playbooks.ruleOf(community);
        long all = communities.population(community).size();
        var now = now(community);
        var counted = counted(community);
        var told = new TreeMap<String, Long>();
        for (var topic : both(now.keySet(), counted.keySet())) {
            var before = counted.getOrDefault(topic, Set.of());
            var next = rule.moved(before, now.getOrDefault(topic, Set.of()));
            move(community, topic, before, next);
            if (rule.shows(next.size(), all)) {
                told.put(topic, (long) next.size());
            }
        }
        return told;
    }

    /** From now on somebody of whom nothing is known is counted in their place. */
    void forget(long pseudonym) {
        long nobody = ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0);
        database.useHandle(handle -> handle.execute(
                "update counted_follower set pseudonym_id = ? where pseudonym_id = ?", nobody, pseudonym));
    }

    private Map<String, Set<Long>> now(Community community) {
        return database.withHandle(handle -> byTopic(handle.createQuery("select topic, topic_follow.pseudonym_id "
                        + "from topic_follow join member on member.pseudonym_id = topic_follow.pseudonym_id "
                        + "where member.human and exists (select 1 from membership "
                        + "join channel on channel.id = membership.channel_id "
                        + "where membership.pseudonym_id = topic_follow.pseudonym_id and channel.community_id = ?)")
                .bind(0, community.id())));
    }

    private Map<String, Set<Long>> counted(Community community) {
        return database.withHandle(handle ->
                byTopic(handle.createQuery("select topic, pseudonym_id from counted_follower where community_id = ?")
                        .bind(0, community.id())));
    }

    private void move(Community community, String topic, Set<Long> before, Set<Long> next) {
        write(
                "delete from counted_follower where community_id = ? and topic = ? and pseudonym_id = ?",
                community,
                topic,
                without(before, next));
        write(
                "insert into counted_follower (community_id, topic, pseudonym_id) values (?, ?, ?) on conflict do nothing",
                community,
                topic,
                without(next, before));
    }

    private void write(String sql, Community community, String topic, Set<Long> people) {
        if (!people.isEmpty()) {
            database.useHandle(handle -> {
                var batch = handle.prepareBatch(sql);
                people.stream().sorted().forEach(person -> batch.add(community.id(), topic, person));
                batch.execute();
            });
        }
    }

    private static Map<String, Set<Long>> byTopic(Query query) {
        return query.map((row, context) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Set<String> both(Set<String> these, Set<String> those) {
        var both = new HashSet<>(these);
        both.addAll(those);
        return both;
    }

    private static Set<Long> without(Collection<Long> these, Set<Long> those) {
        return these.stream().filter(each -> !those.contains(each)).collect(Collectors.toSet());
    }
}
