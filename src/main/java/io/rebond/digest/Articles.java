package io.rebond.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What was collected. */
@Singleton
class Articles implements PanacheRepository<Article> {

    private final Jdbi database;

    Articles(Jdbi database) {
        this.database = database;
    }

    List<Article> waiting(long community) {
        return list(
                "communityId = ?1 and editionId is null and (verdict = ?2 or verdict = ?3 and (sourceId is null "
                        + "or sourceId not in (select id from Source where standing = ?4))) order by id",
                community,
                Verdict.ACCEPTED,
                Verdict.WAITING,
                Standing.REMOVED);
    }

    Optional<Long> communityOf(long id) {
        return database.withHandle(handle -> handle.createQuery("select community_id from article where id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne());
    }

    int lastRank(long community) {
        return accepted(community).stream()
                .mapToInt(article -> article.rank)
                .max()
                .orElse(0);
    }

    /** The accepted one whose place is just ahead. */
    Optional<Article> before(Article article) {
        return accepted(article.communityId).stream()
                .filter(other -> other.rank < article.rank)
                .max(Comparator.comparing(other -> other.rank));
    }

    private List<Article> accepted(long community) {
        return list("communityId = ?1 and editionId is null and verdict = ?2", community, Verdict.ACCEPTED);
    }

    /** Those whose proposer was thanked before {@code limit}, and not yet told what became of it. */
    List<Long> toTell(Instant limit) {
        return list("thankedAt <= ?1 and toldAt is null order by id", limit).stream()
                .map(article -> article.id)
                .toList();
    }

    /** All that bears a person's name or vote, locked until the caller's transaction ends. */
    List<Article> lockTouchedBy(long pseudonym, List<Long> voted) {
        return find(
                        "proposedBy = ?1 or reviewedBy = ?1 or owner = ?1 or id in ?2 order by id",
                        pseudonym,
                        voted.isEmpty() ? List.of(-1L) : voted)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that somebody else than their proposer published since {@code limit}, and who was not thanked yet. */
    List<Long> toThank(Instant limit) {
        return database.withHandle(handle -> handle.createQuery(
                        "select article.id from article join edition on edition.id = article.edition_id "
                                + "where proposed_by is not null and proposed_by <> published_by "
                                + "and thanked_at is null and edition.published_at >= ? order by article.id")
                .bind(0, limit)
                .mapTo(Long.class)
                .list());
    }

    /** Of the edition in which it was published. */
    Optional<Integer> numberOf(Article article) {
        return database.withHandle(handle -> handle.createQuery("select number from edition where id = ?")
                .bind(0, article.editionId)
                .mapTo(Integer.class)
                .findOne());
    }

    /** Running projects that were published before {@code limit} and whose owner was never asked what became of them. */
    List<Long> toAsk(Instant limit) {
        return database.withHandle(handle -> handle.createQuery(
                        "select article.id from article "
                                + "join edition on edition.id = article.edition_id where kind = 'PROJECT' and not finished "
                                + "and asked_at is null and owner_id is not null and edition.published_at <= ? order by article.id")
                .bind(0, limit)
                .mapTo(Long.class)
                .list());
    }

    List<Article> ownedBy(long pseudonym) {
        return list("owner = ?1 order by id", pseudonym);
    }

    List<Article> reviewedBy(long pseudonym) {
        return list("reviewedBy = ?1 order by id", pseudonym);
    }

    List<Article> of(Edition edition) {
        return list("editionId = ?1 order by place", edition.id);
    }

    Optional<Article> known(long community, String addressKey) {
        return find("communityId = ?1 and addressKey = ?2", community, addressKey)
                .firstResultOptional();
    }

    /** The one that was made of a message, locked until the caller's transaction ends. */
    Optional<Article> lockSaidAs(String key) {
        return find("saidAs", key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Locked until the caller's transaction ends. */
    Optional<Article> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Article> proposedBy(long pseudonym) {
        return list("proposedBy = ?1 order by id", pseudonym);
    }

    /** True for the first time that this source brings this entry. */
    boolean isNew(Source source, String identity) {
        return database.withHandle(handle -> handle.execute(
                        "insert into known_entry (source_id, identity_key) values (?, ?) on conflict do nothing",
                        source.id,
                        Fingerprint.of(identity))
                == 1);
    }
}
