package io.rebond.knowledge;

import io.rebond.chat.Published;
import io.rebond.chat.Shelf;
import io.rebond.chat.Withdrawn;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Takes note of what was published, corrected and withdrawn, in the transaction that does so. */
@Singleton
class Publications implements Shelf {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Publications(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    void on(@Observes Published told) {
        database.useHandle(handle -> {
            var update = handle.createUpdate(
                    "update publication set title = :title, address = :address, words = :words, "
                            + "topics = :topics, put_forward_by = :by, withdrawn = false, revision = 0 where subject = :subject");
            if (bind(told, update).execute() == 0) {
                var insert = handle.createUpdate(
                        "insert into publication (subject, title, address, words, topics, "
                                + "put_forward_by, platform, workspace, channel, published_at) values (:subject, :title, "
                                + ":address, :words, :topics, :by, :platform, :workspace, :channel, :at) on conflict do nothing");
                bind(told, insert)
                        .bind("platform", told.channel().workspace().platform())
                        .bind("workspace", told.channel().workspace().id())
                        .bind("channel", told.channel().id())
                        .bind("at", told.at())
                        .execute();
            }
        });
    }

    void on(@Observes Withdrawn told) {
        database.useHandle(handle -> handle.execute(
                "update publication set title = '', address = null, words = '', topics = '', put_forward_by = null, "
                        + "withdrawn = true, revision = 0 where subject = ?",
                told.subject()));
    }

    @Override
    public Optional<Published> find(String subject) {
        return Optional.ofNullable(of(Set.of(subject)).get(subject))
                .filter(found -> !found.withdrawn())
                .map(found -> new Published(
                        subject,
                        found.title(),
                        found.address(),
                        found.words(),
                        found.by().flatMap(pseudonyms::behind),
                        found.topics(),
                        found.channel(),
                        found.at()));
    }

    private <T extends SqlStatement<T>> T bind(Published told, T statement) {
        return statement
                .bind("subject", told.subject())
                .bind("title", told.title())
                .bind("address", told.address().map(URI::toString).orElse(null))
                .bind("words", told.words())
                .bind("topics", String.join(" ", told.topics()))
                .bind("by", told.by().map(pseudonyms::of).orElse(null));
    }

    /** Those of the subjects that are known, by their subject. */
    Map<String, Publication> of(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return database
                .withHandle(handle -> handle.createQuery("select * from publication where subject in (<subjects>)")
                        .bindList("subjects", List.copyOf(subjects))
                        .map((row, context) -> Publication.of(row))
                        .list())
                .stream()
                .collect(Collectors.toMap(Publication::subject, Function.identity()));
    }

    /** The next that changed, in the order of their revisions, the withdrawn ones among them. */
    List<Publication> changedAfter(long revision, int most) {
        return database.withHandle(
                handle -> handle.createQuery("select * from publication where revision > ? order by revision limit ?")
                        .bind(0, revision)
                        .bind(1, most)
                        .map((row, context) -> Publication.of(row))
                        .list());
    }

    List<Publication> putForwardBy(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from publication where put_forward_by = ? and not withdrawn order by published_at")
                .bind(0, pseudonym)
                .map((row, context) -> Publication.of(row))
                .list());
    }

    /** Their name goes; no index holds it. */
    void forget(long pseudonym) {
        database.useHandle(handle ->
                handle.execute("update publication set put_forward_by = null where put_forward_by = ?", pseudonym));
    }
}
