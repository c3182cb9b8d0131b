package io.rebond.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
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
        return list("communityId = ?1 and editionId is null order by id", community);
    }

    List<Article> of(Edition edition) {
        return list("editionId = ?1 order by place", edition.id);
    }

    Optional<Article> known(long community, String addressKey) {
        return find("communityId = ?1 and addressKey = ?2", community, addressKey)
                .firstResultOptional();
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
