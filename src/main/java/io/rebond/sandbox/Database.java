package io.rebond.sandbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements as one line each. */
@Singleton
class Database {
    private static final String[] NO_KEY = {};
    private static final String[] KEY = {"id"};

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    <T> List<T> rows(String sql, Row<T> row, Object... values) {
        return with(
                sql,
                NO_KEY,
                statement -> {
                    var found = new ArrayList<T>();
                    try (var results = statement.executeQuery()) {
                        while (results.next()) {
                            found.add(row.of(results));
                        }
                    }
                    return found;
                },
                values);
    }

    int change(String sql, Object... values) {
        return with(sql, NO_KEY, PreparedStatement::executeUpdate, values);
    }

    /** The identity of the row that was inserted; empty when the statement inserted none. */
    Optional<Long> insert(String sql, Object... values) {
        return with(
                sql,
                KEY,
                statement -> {
                    statement.executeUpdate();
                    try (var keys = statement.getGeneratedKeys()) {
                        return keys.next() ? Optional.of(keys.getLong(1)) : Optional.empty();
                    }
                },
                values);
    }

    static Instant instant(ResultSet results, String column) throws SQLException {
        var at = results.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private <T> T with(String sql, String[] keys, Work<T> work, Object... values) {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(sql, keys)) {
            for (int i = 0; i < values.length; i++) {
                var value = values[i];
                statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the wall's database did not answer", e);
        }
    }

    interface Row<T> {
        T of(ResultSet results) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
