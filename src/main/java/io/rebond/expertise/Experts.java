package io.rebond.expertise;

import io.rebond.chat.WorkspaceRef;
import io.rebond.expertise.Expert.Reason;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Who can help with what, as rows. */
@Singleton
class Experts {

    private final Jdbi database;
    private final Clock clock;

    Experts(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was known already stays known for its own reason. */
    void add(long person, String topic, Reason reason, int deeds) {
        database.useHandle(handle -> handle.execute(
                "insert into expertise (pseudonym_id, topic, reason, deeds, since) values (?, ?, ?, ?, ?) "
                        + "on conflict do nothing",
                person,
                topic,
                reason.name(),
                deeds,
                clock.instant()));
    }

    void remove(long person, String topic) {
        database.useHandle(
                handle -> handle.execute("delete from expertise where pseudonym_id = ? and topic = ?", person, topic));
    }

    void forget(long person) {
        database.useHandle(handle -> handle.execute("delete from expertise where pseudonym_id = ?", person));
    }

    List<Expert> of(long person) {
        return database.withHandle(
                handle -> handle.createQuery("select * from expertise where pseudonym_id = ? order by topic")
                        .bind(0, person)
                        .map((row, context) -> Expert.of(row))
                        .list());
    }

    /** The same, held until the caller's transaction ends, so that two who ask at once are counted one after the other. */
    List<Expert> hold(long person) {
        return database.withHandle(
                handle -> handle.createQuery("select * from expertise where pseudonym_id = ? order by topic for update")
                        .bind(0, person)
                        .map((row, context) -> Expert.of(row))
                        .list());
    }

    /**
     * Those of the workspace who can help with what the word means or begins: who has the fewest requests to answer comes
     * first, and nobody is ranked.
     */
    List<Expert> knowing(String word, WorkspaceRef workspace) {
        var sought = fold(word);
        return database
                .withHandle(handle -> handle.createQuery("select expertise.* from expertise "
                                + "join pseudonym on pseudonym.id = expertise.pseudonym_id "
                                + "where platform = ? and workspace = ? order by (select count(*) from introduction "
                                + "where expert_id = expertise.pseudonym_id and stage in ('WAITING', 'ASKED')), since, "
                                + "expertise.pseudonym_id, topic")
                        .bind(0, workspace.platform())
                        .bind(1, workspace.id())
                        .map((row, context) -> Expert.of(row))
                        .list())
                .stream()
                .filter(expert -> fold(expert.topic()).startsWith(sought))
                .toList();
    }

    private static String fold(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
