package io.rebond.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The feeds that communities follow. */
@Singleton
class Sources implements PanacheRepository<Source> {

    List<Source> of(long community) {
        return list("communityId = ?1 and standing <> ?2 order by id", community, Standing.REMOVED);
    }

    /** Removed ones too. */
    Optional<Source> at(long community, String address) {
        return find("communityId = ?1 and address = ?2", community, address).firstResultOptional();
    }

    /** The same as it is now, locked until the caller's transaction ends: it may have been read meanwhile. */
    Source hold(Source source) {
        getEntityManager().refresh(source, LockModeType.PESSIMISTIC_WRITE);
        return source;
    }

    /** Locked until the caller's transaction ends. */
    Optional<Source> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
