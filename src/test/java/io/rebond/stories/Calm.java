package io.rebond.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Tells when the house has nothing left to do for a company. */
@Singleton
class Calm {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final Jdbi database;
    private final Jdbi journal;

    Calm(Jdbi database) {
        this.database = database;
        this.journal = JournalRows.beside(database);
    }

    void afterEverything(WorkspaceRef company) {
        untilNone(journal, "journal where event_key like :key", company);
        untilNone(database, "proposal_wish where not seen_to and '|' || workspace || '|' like :key", company);
        untilNone(database, "proposal_question where stage = 'AGREED' and '|' || workspace || '|' like :key", company);
        untilNone(database, "letter join lane on lane.id = lane_id where '|' || workspace || '|' like :key", company);
        assertThat(count(database, "parked_event where event_key like :key", company))
                .as("events that nothing could handle")
                .isZero();
    }

    void afterReading(WorkspaceRef company) {
        untilNone(
                database,
                "source join community on community.id = community_id "
                        + "where last_success_at is null and failures = 0 and '|' || workspace || '|' like :key",
                company);
    }

    private static void untilNone(Jdbi database, String rows, WorkspaceRef company) {
        await().atMost(LONGEST).pollInterval(GLANCE).until(() -> count(database, rows, company) == 0);
    }

    private static long count(Jdbi database, String rows, WorkspaceRef company) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from " + rows)
                .bind("key", "%|" + company.id() + "|%")
                .mapTo(Long.class)
                .one());
    }
}
