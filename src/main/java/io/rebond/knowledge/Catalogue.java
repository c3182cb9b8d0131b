package io.rebond.knowledge;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Readership;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Finds what somebody may read. The index proposes; whether it is still there, and still theirs to read, the database decides
 * each time anew.
 */
@Singleton
class Catalogue {

    static final int MOST = 100;

    /**
     * What was found, the best first.
     *
     * @param whole whether each has all that was sought; else only some of it
     */
    record Found(List<Publication> publications, boolean whole) {}

    private final Librarian librarian;
    private final Publications publications;
    private final Readership readership;

    Catalogue(Librarian librarian, Publications publications, Readership readership) {
        this.librarian = librarian;
        this.publications = publications;
        this.readership = readership;
    }

    /** Empty while it cannot be told yet. */
    Optional<Found> find(MemberRef reader, Sought sought) {
        return librarian.index().flatMap(index -> find(index, readership.openTo(reader), sought));
    }

    private Optional<Found> find(Index index, Set<ChannelRef> places, Sought sought) {
        try {
            var whole = in(index, places, sought.all());
            return Optional.of(
                    whole.isEmpty() && sought.isSeveral()
                            ? new Found(in(index, places, sought.any()), false)
                            : new Found(whole, true));
        } catch (AlreadyClosedException e) {
            return Optional.empty();
        } catch (IOException e) {
            librarian.mistrust(index, e);
            return Optional.empty();
        }
    }

    private List<Publication> in(Index index, Set<ChannelRef> places, Query query) throws IOException {
        var subjects = index.search(query, places, MOST);
        var known = publications.of(subjects);
        return subjects.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(publication -> !publication.withdrawn() && places.contains(publication.channel()))
                .toList();
    }
}
