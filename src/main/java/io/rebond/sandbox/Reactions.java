package io.rebond.sandbox;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who put which emoji on what. */
@Singleton
class Reactions {
    private final Database database;
    private final Changes changes;

    Reactions(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** @return whether the emoji is there now */
    boolean toggle(WallMessage message, String emoji, String member) {
        var taken = "delete from sandbox_reaction where message_id = ? and emoji = ? and member = ?";
        boolean put = database.change(taken, message.id(), emoji, member) == 0;
        if (put) {
            var given = "insert into sandbox_reaction (message_id, emoji, member) values (?, ?, ?)"
                    + " on conflict do nothing";
            database.change(given, message.id(), emoji, member);
        }
        changes.add(message);
        return put;
    }

    /** By message, then by emoji: who put it there. */
    Map<Long, Map<String, List<String>>> on(Collection<WallMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        var numbers = messages.stream().mapToLong(WallMessage::id).summaryStatistics();
        var sql = "select message_id, emoji, member from sandbox_reaction where message_id between ? and ?"
                + " order by message_id, emoji, member";
        return database.rows(sql, Reactions::reaction, numbers.getMin(), numbers.getMax()).stream()
                .collect(Collectors.groupingBy(
                        Reaction::message,
                        Collectors.groupingBy(
                                Reaction::emoji,
                                LinkedHashMap::new,
                                Collectors.mapping(Reaction::member, Collectors.toList()))));
    }

    private static Reaction reaction(ResultSet row) throws SQLException {
        return new Reaction(row.getLong("message_id"), row.getString("emoji"), row.getString("member"));
    }

    private record Reaction(long message, String emoji, String member) {}
}
