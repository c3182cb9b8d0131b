package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Who did what on which days, as far as it was folded. These are exact sets of pseudonyms, which forget a person when the
 * person is forgotten, and before anything of them is told it passes the suppression rule.
 */
@Singleton
public class Rollups {

    /** How often one person did one kind of thing. */
    public record Tally(long pseudonym, Act act, long times) {}

    private final Jdbi database;

    Rollups(Jdbi database) {
        this.database = database;
    }

    /** What each person did from a day on and before another. */
    public List<Tally> tallies(Community community, LocalDate from, LocalDate before) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id, act, sum(times) from member_day "
                        + "where community_id = ? and on_day >= ? and on_day < ? group by pseudonym_id, act")
                .bind(0, community.id())
                .bind(1, from)
                .bind(2, before)
                .map((row, context) -> new Tally(row.getLong(1), Act.valueOf(row.getString(2)), row.getLong(3)))
                .list());
    }

    /** Who did anything before that day, as far back as it is kept. */
    public Set<Long> active(Community community, LocalDate before) {
        return database.withHandle(handle -> handle.createQuery(
                        "select distinct pseudonym_id from member_day where community_id = ? and on_day < ?")
                .bind(0, community.id())
                .bind(1, before)
                .mapTo(Long.class)
                .set());
    }

    /** Those of the people of whom anything is kept. */
    public Set<Long> remembered(Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : database.withHandle(handle -> handle.createQuery(
                                "select distinct pseudonym_id from member_day where pseudonym_id in (<people>)")
                        .bindList("people", people)
                        .mapTo(Long.class)
                        .set());
    }

    /** Who did something about each topic. */
    public Map<String, Set<Long>> byTopic(Community community, LocalDate from, LocalDate before) {
        return database
                .withHandle(handle -> handle.createQuery("select distinct topic, pseudonym_id from topic_day "
                                + "where community_id = ? and on_day >= ? and on_day < ?")
                        .bind(0, community.id())
                        .bind(1, from)
                        .bind(2, before)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** The first day of which anything is kept. */
    public Optional<LocalDate> firstDay(Community community) {
        return database.withHandle(
                handle -> handle.createQuery("select min(on_day) from member_day where community_id = ?")
                        .bind(0, community.id())
                        .mapTo(LocalDate.class)
                        .findOne());
    }
}
