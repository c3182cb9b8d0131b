package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.chat.Purpose;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Whether what was said found any echo, and what found most: no figure, and nobody is told who. */
@Singleton
public class Echoes {

    /** Of these, somebody may read one. */
    private static final int MOST = 10;

    private final Jdbi database;
    private final Clock clock;

    Echoes(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether anybody who may be recorded did anything with it since then.
     *
     * @param communities where; a direct conversation counts for the first of a workspace, so mostly all of them
     */
    public boolean any(Collection<Community> communities, Purpose purpose, Instant since) {
        return database.withHandle(handle -> handle.createQuery("select 1 from interaction "
                        + "where community_id in (<communities>) and at >= :since and present "
                        + "and feature = :feature and subject = :subject limit 1")
                .bindList("communities", communities.stream().map(Community::id).toList())
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("feature", purpose.feature())
                .bind("subject", purpose.subject())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    /**
     * What people replied to, by its {@link Purpose#subject()}.
     *
     * @param atLeast how many people each
     */
    public Set<String> discussed(Community community, Instant since, int atLeast) {
        return subjects(community, Act.REPLIED, since, atLeast);
    }

    /**
     * What people found useful, by its {@link Purpose#subject()}.
     *
     * @param atLeast how many people each
     */
    public Set<String> useful(Community community, Instant since, int atLeast) {
        return subjects(community, Act.USEFUL, since, atLeast);
    }

    private Set<String> subjects(Community community, Act act, Instant since, int atLeast) {
        return database.withHandle(handle -> handle.createQuery("select subject from interaction "
                        + "where community_id = :community and at >= :since and at <= :now and present and act = :act "
                        + "group by subject having count(distinct pseudonym_id) >= :least")
                .bind("community", community.id())
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("act", act.name())
                .bind("least", atLeast)
                .mapTo(String.class)
                .set());
    }

    /**
     * What most people found useful, the most useful first, by its {@link Purpose#subject()}.
     *
     * @param atLeast how many people each
     */
    public List<String> mostUseful(Community community, LocalDate from, LocalDate before, int atLeast) {
        return database.withHandle(handle -> handle.createQuery("select subject from interaction "
                        + "where community_id = :community and at >= :from and at < :before and present "
                        + "and act = :useful group by subject having count(distinct pseudonym_id) >= :least "
                        + "order by count(distinct pseudonym_id) desc, subject limit " + MOST)
                .bind("community", community.id())
                .bind("from", from.atStartOfDay(community.zone()).toOffsetDateTime())
                .bind("before", before.atStartOfDay(community.zone()).toOffsetDateTime())
                .bind("useful", Act.USEFUL.name())
                .bind("least", atLeast)
                .mapTo(String.class)
                .list());
    }
}
