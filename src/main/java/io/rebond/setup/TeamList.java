package io.rebond.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Teams as a spreadsheet saves them: team, person and, for its manager, the word; RFC 4180, with commas or, as where the
 * comma is a decimal one, semicolons; with or without a line of titles.
 *
 * @param flaws what cannot be read, by line; then nothing may be taken from it
 */
record TeamList(List<Row> rows, List<Flaw> flaws) {

    /** @param line in the text, from 1 */
    record Row(long line, String team, String person, boolean manager) {}

    enum Problem {
        QUOTE_NOT_CLOSED,
        TOO_FEW_COLUMNS,
        NO_TEAM,
        TEAM_TOO_LONG,
        NO_PERSON,
        UNKNOWN_PERSON,
        UNKNOWN_ROLE
    }

    /** @param word what is wrong, as it was typed; may be empty */
    record Flaw(long line, Problem problem, String word) {}

    private static final Set<String> TITLES = Set.of("team", "équipe", "equipe");
    private static final Set<String> MEMBERS = Set.of("", "member", "membre");
    private static final Set<String> MANAGERS = Set.of("manager", "manageuse", "responsable");

    static TeamList read(String text, int longestName) {
        var rows = new ArrayList<Row>();
        var flaws = new ArrayList<Flaw>();
        try (var parser = CSVParser.parse(text, format(text))) {
            for (var cells : parser) {
                if (cells.getRecordNumber() > 1
                        || !TITLES.contains(cell(cells, 0).toLowerCase(Locale.ROOT))) {
                    read(cells, parser.getCurrentLineNumber(), longestName, rows, flaws);
                }
            }
        } catch (UncheckedIOException | IOException e) {
            flaws.add(new Flaw(text.lines().count(), Problem.QUOTE_NOT_CLOSED, ""));
        }
        return new TeamList(List.copyOf(rows), List.copyOf(flaws));
    }

    private static CSVFormat format(String text) {
        var first = text.lines().findFirst().orElse("");
        char delimiter = first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static void read(CSVRecord cells, long line, int longestName, List<Row> rows, List<Flaw> flaws) {
        var team = cell(cells, 0);
        var person = cell(cells, 1);
        var role = cell(cells, 2).toLowerCase(Locale.ROOT);
        if (cells.size() < 2) {
            flaws.add(new Flaw(line, Problem.TOO_FEW_COLUMNS, team));
        } else if (team.isEmpty()) {
            flaws.add(new Flaw(line, Problem.NO_TEAM, person));
        } else if (team.length() > longestName) {
            flaws.add(new Flaw(line, Problem.TEAM_TOO_LONG, team));
        } else if (person.isEmpty()) {
            flaws.add(new Flaw(line, Problem.NO_PERSON, team));
        } else if (!MEMBERS.contains(role) && !MANAGERS.contains(role)) {
            flaws.add(new Flaw(line, Problem.UNKNOWN_ROLE, cell(cells, 2)));
        } else {
            rows.add(new Row(line, team, person, MANAGERS.contains(role)));
        }
    }

    private static String cell(CSVRecord cells, int column) {
        // No database stores a control character.
        return column < cells.size()
                ? cells.get(column).replaceAll("\\p{Cc}", " ").strip()
                : "";
    }
}
