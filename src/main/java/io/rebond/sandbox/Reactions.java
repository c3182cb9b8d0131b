package io.rebond.sandbox;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who put which emoji on what. */
@Singleton
public class Reactions {
    private final Jdbi database;
    private final Changes changes;

    Reactions(Jdbi database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** @return whether the emoji is there now */
    boolean toggle(WallMessage message, String emoji, String member) {
        boolean put = database.withHandle(handle -> {
            var taken = "delete from sandbox_reaction where message_id = ? and emoji = ? and member = ?";
            var given = "insert into sandbox_reaction (message_id, emoji, member) values (?, ?, ?)"
                    + " on conflict do nothing";
            return handle.execute(taken, message.id(), emoji, member) == 0
                    && handle.execute(given, message.id(), emoji, member) >= 0;
        });
        changes.add(message);
        return put;
    }

    /** For whoever may come to put it there a second time. */
    public void put(WallMessage message, String emoji, String member) {
        database.useHandle(handle -> handle.execute(
                "insert into sandbox_reaction (message_id, emoji, member) values (?, ?, ?) on conflict do nothing",
                message.id(),
                emoji,
                member));
        changes.add(message);
    }

    /** By message, then by emoji: who put it there. */
    public Map<Long, Map<String, List<String>>> on(Collection<WallMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        return given(messages).stream()
                .collect(Collectors.groupingBy(
                        Reaction::message,
                        Collectors.groupingBy(
                                Reaction::emoji,
                                LinkedHashMap::new,
                                Collectors.mapping(Reaction::member, Collectors.toList()))));
    }

    private List<Reaction> given(Collection<WallMessage> messages) {
        return database.withHandle(handle -> handle.createQuery("select message_id, emoji, member"
                        + " from sandbox_reaction where message_id in (<messages>) order by emoji, member")
                .bindList("messages", messages.stream().map(WallMessage::id).toList())
                .map((row, context) -> new Reaction(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    private record Reaction(long message, String emoji, String member) {}
}
