package io.rebond.engagement;

import static java.util.Comparator.naturalOrder;

import io.rebond.chat.Act;
import io.rebond.chat.Purpose;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Who did what with each thing that was published: exact sets of pseudonyms, of which nothing is told before the rule. */
@Singleton
public class Responses {

    private static final int SOME = 10_000;

    /** That one person did one kind of thing with a subject. */
    public record Response(String feature, String subject, Act act, long pseudonym) {

        public boolean isTo(Purpose purpose) {
            return feature.equals(purpose.feature()) && subject.equals(purpose.subject());
        }
    }

    /** That one person did one kind of thing about a topic. */
    public record Heard(String topic, Act act, long pseudonym) {}

    private record Moment(Purpose purpose, long pseudonym, Instant at) {}

    private final Jdbi database;

    Responses(Jdbi database) {
        this.database = database;
    }

    /** What stands of it by topic, each once. */
    public Set<Heard> byTopic(Community community, Instant from, Instant before) {
        var heard = new HashSet<Heard>();
        database.useHandle(handle -> handle.createQuery(
                        "select distinct topics, act, pseudonym_id from interaction "
                                + "where community_id = :community and at >= :from and at < :before and present and topics <> ''")
                .setFetchSize(SOME)
                .bind("community", community.id())
                .bind("from", from)
                .bind("before", before)
                .map((row, context) -> new Heard(row.getString(1), Act.valueOf(row.getString(2)), row.getLong(3)))
                .forEach(each -> Stream.of(each.topic().split(" "))
                        .forEach(topic -> heard.add(new Heard(topic, each.act(), each.pseudonym())))));
        return heard;
    }

    /** What stands of it, each once. */
    public Set<Response> to(Community community, Collection<Purpose> purposes, Instant from, Instant before) {
        if (purposes.isEmpty()) {
            return Set.of();
        }
        return database.withHandle(
                handle -> handle.createQuery("select distinct feature, subject, act, pseudonym_id from interaction "
                                + "where community_id = :community and at >= :from and at < :before and present "
                                + "and subject in (<subjects>)")
                        .setFetchSize(SOME)
                        .bind("community", community.id())
                        .bind("from", from)
                        .bind("before", before)
                        .bindList("subjects", subjects(purposes))
                        .map((row, context) -> new Response(
                                row.getString(1), row.getString(2), Act.valueOf(row.getString(3)), row.getLong(4)))
                        .collect(Collectors.toSet()));
    }

    /**
     * Who did one of these with each of them within so long of its publication. Of what somebody did again, its first time is
     * known as long as they did it no third.
     */
    public Map<Exhibit, Set<Long>> soonTo(Community community, List<Exhibit> exhibits, Set<Act> acts, Duration soon) {
        var people = new HashMap<Exhibit, Set<Long>>();
        var bySubject = new HashMap<Purpose, Exhibit>();
        exhibits.forEach(exhibit -> exhibit.subjects().forEach(subject -> bySubject.put(named(subject), exhibit)));
        if (bySubject.isEmpty()) {
            return people;
        }
        database.useHandle(handle -> handle.createQuery("select feature, subject, pseudonym_id, coalesce(was_at, at) "
                        + "from interaction where community_id = :community and at >= :from and present "
                        + "and act in (<acts>) and subject in (<subjects>)")
                .setFetchSize(SOME)
                .bind("community", community.id())
                .bindList("acts", acts.stream().map(Act::name).toList())
                .bind(
                        "from",
                        exhibits.stream().map(Exhibit::at).min(naturalOrder()).orElseThrow())
                .bindList("subjects", subjects(bySubject.keySet()))
                .map((row, context) -> new Moment(
                        new Purpose(row.getString(1), row.getString(2)),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant()))
                .forEach(moment -> Optional.ofNullable(bySubject.get(moment.purpose()))
                        .filter(exhibit -> moment.at().isBefore(exhibit.at().plus(soon)))
                        .ifPresent(exhibit -> people.computeIfAbsent(exhibit, any -> new HashSet<>())
                                .add(moment.pseudonym()))));
        return people;
    }

    /** Without its topics, which may be corrected. */
    private static Purpose named(Purpose purpose) {
        return new Purpose(purpose.feature(), purpose.subject());
    }

    private static List<String> subjects(Collection<Purpose> purposes) {
        return purposes.stream().map(Purpose::subject).distinct().toList();
    }
}
