package io.rebond.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) in which no cell is taken for a formula by whoever opens them in a spreadsheet. */
public final class Csv {

    private static final String LINE_END = "\r\n";

    private Csv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    /** A leading apostrophe is shown by no spreadsheet, and keeps it from computing (OWASP, CSV injection). */
    private static String cell(String value) {
        var safe = value.matches("(?s)[\\s]*[=+\\-@\\t\\r＝＋－＠].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
