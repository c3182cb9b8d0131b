package io.rebond.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Looks through every column of every row of every table. */
public final class Traces {

    private Traces() {}

    /** The tables that hold the text anywhere, and the row. */
    public static List<String> of(String text, Jdbi database) {
        return Stream.of(database, JournalRows.beside(database))
                .flatMap(each -> in(each, text).stream())
                .distinct()
                .toList();
    }

    private static List<String> in(Jdbi database, String text) {
        return database.withHandle(handle -> {
            var found = new ArrayList<String>();
            for (var table : tables(database)) {
                handle.createQuery("select * from " + table)
                        .map((row, context) -> line(row))
                        .filter(line -> line.contains(text))
                        .forEach(line -> found.add(table + ": " + line));
            }
            return found;
        });
    }

    /** Every row of every table, each line with its table's name before it. */
    static List<String> all(Jdbi database) {
        return Stream.of(database, JournalRows.beside(database))
                .flatMap(each -> in(each, "").stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> tables(Jdbi database) {
        return database.withHandle(handle -> handle.createQuery("select table_name from information_schema.tables "
                        + "where table_schema = 'public' and table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list());
    }

    private static String line(ResultSet row) throws SQLException {
        var line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            line.append(
                            row.getObject(column) instanceof byte[] bytes
                                    ? HexFormat.of().formatHex(bytes)
                                    : row.getString(column))
                    .append(" | ");
        }
        return line.toString();
    }
}
