package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.chat.Purpose;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Jdbi database;

    Responses(Jdbi database) {
        this.database = database;
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

    private static List<String> subjects(Collection<Purpose> purposes) {
        return purposes.stream().map(Purpose::subject).distinct().toList();
    }
}
