package io.rebond.teams;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The threads that Rebond's replies stand in: Teams changes a reply under its thread's name only. It names nobody, and is
 * kept as long as what is kept about people: a reply that is older is not changed any more.
 */
@Singleton
class Threads implements PersonalDataHolder {

    private final Jdbi database;
    private final Clock clock;

    Threads(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(MessageRef reply, String root) {
        database.useHandle(handle -> handle.execute(
                "insert into teams_reply (tenant, conversation, id, root, said_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                reply.workspace().id(),
                reply.conversation().id(),
                reply.id(),
                root,
                clock.instant()));
    }

    /** The root of the thread that Rebond's message stands in; empty when it is no reply. */
    Optional<String> rootOf(MessageRef message) {
        return database.withHandle(handle -> handle.createQuery(
                        "select root from teams_reply where tenant = ? and conversation = ? and id = ?")
                .bind(0, message.workspace().id())
                .bind(1, message.conversation().id())
                .bind(2, message.id())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        return List.of();
    }

    @Override
    public void erase(MemberRef member) {}

    @Override
    public int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from teams_reply where (tenant, conversation, id) in"
                        + " (select tenant, conversation, id from teams_reply where said_at < ? limit ?)",
                limit,
                most));
    }
}
