package io.rebond.directory;

import io.rebond.chat.MemberRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Which topics people follow. */
@Singleton
public class Interests {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Interests(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** @return false when they followed it already */
    public boolean follow(MemberRef member, String topic) {
        long id = pseudonyms.of(member);
        return database.withHandle(handle -> handle.execute(
                        "insert into topic_follow (pseudonym_id, topic) values (?, ?) on conflict do nothing",
                        id,
                        topic)
                == 1);
    }

    /** @return false when they did not follow it */
    public boolean unfollow(MemberRef member, String topic) {
        return known(member)
                .filter(id -> database.withHandle(handle ->
                        handle.execute("delete from topic_follow where pseudonym_id = ? and topic = ?", id, topic)
                                == 1))
                .isPresent();
    }

    public List<String> of(MemberRef member) {
        return known(member)
                .map(id -> database.withHandle(handle -> handle.createQuery(
                                "select topic from topic_follow where pseudonym_id = ? order by topic")
                        .bind(0, id)
                        .mapTo(String.class)
                        .list()))
                .orElse(List.of());
    }

    /** The pseudonyms of those who follow it, wherever they are. */
    public Set<Long> followersOf(String topic) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id from topic_follow where topic = ?")
                .bind(0, topic)
                .mapTo(Long.class)
                .set());
    }

    /** Those of the pseudonyms that follow it, a few hundred at a time. */
    public Set<Long> followersAmong(Collection<Long> numbers, String topic) {
        return database.withHandle(handle -> handle.createQuery(
                        "select pseudonym_id from topic_follow where topic = :topic and pseudonym_id in (<numbers>)")
                .bind("topic", topic)
                .bindList("numbers", List.copyOf(numbers))
                .mapTo(Long.class)
                .set());
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from topic_follow where pseudonym_id = ?", pseudonym));
    }

    private Optional<Long> known(MemberRef member) {
        return pseudonyms.known(member);
    }
}
