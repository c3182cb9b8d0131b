package io.rebond.crash;

import io.rebond.launch.Storage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What stands in the database when all is over. */
record Kept(Map<String, Interaction> interactions, Map<String, String> subjects, Set<String> receipts, String left) {

    record Interaction(String member, String subject, boolean present, Instant at) {}

    static Kept in(Storage storage) throws SQLException {
        try (var connection = storage.open();
                var journal = storage.openJournal()) {
            return new Kept(
                    interactions(connection),
                    subjects(connection),
                    receipts(connection),
                    "journal %d, parked %d, outbox %d, never sent %d"
                            .formatted(
                                    count(journal, "journal"),
                                    count(connection, "parked_event"),
                                    count(connection, "letter"),
                                    count(connection, "failed_delivery")));
        }
    }

    /** By emoji, since no two stories use the same. */
    private static Map<String, Interaction> interactions(Connection connection) throws SQLException {
        var found = new HashMap<String, Interaction>();
        var sql = "select i.detail, p.member, i.feature, i.subject, i.present, i.at from interaction i "
                + "join pseudonym p on p.id = i.pseudonym_id where i.act = 'REACTED'";
        each(connection, sql, row -> {
            var interaction = new Interaction(
                    row.getString(2),
                    row.getString(3) + " " + row.getString(4),
                    row.getBoolean(5),
                    row.getTimestamp(6).toInstant());
            if (found.put(row.getString(1), interaction) != null) {
                throw new AssertionError("recorded twice: " + row.getString(1));
            }
        });
        return found;
    }

    /** What each message of ours is about. */
    private static Map<String, String> subjects(Connection connection) throws SQLException {
        var found = new HashMap<String, String>();
        each(
                connection,
                "select message, feature, subject from receipt",
                row -> found.put(row.getString(1), row.getString(2) + " " + row.getString(3)));
        return found;
    }

    private static Set<String> receipts(Connection connection) throws SQLException {
        var found = new HashSet<String>();
        each(
                connection,
                "select delivery, part from receipt",
                row -> found.add(row.getObject(1) + "/" + row.getInt(2)));
        return found;
    }

    private static int count(Connection connection, String table) throws SQLException {
        var counted = new int[1];
        each(connection, "select count(*) from " + table, row -> counted[0] = row.getInt(1));
        return counted[0];
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Reading reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reading.of(rows);
            }
        }
    }
}
