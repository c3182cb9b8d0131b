package io.rebond.engagement;

import io.rebond.chat.Purpose;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;

/** Whether what was said found any echo: no figure, and nobody is told who. */
@Singleton
public class Echoes {

    private final Jdbi database;

    Echoes(Jdbi database) {
        this.database = database;
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
}
