package io.rebond.mail;

import io.rebond.chat.Language;
import io.rebond.mail.ListReading.Flaw;
import io.rebond.mail.ListReading.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a mailing list: RFC 4180, or the same with semicolons, as spreadsheets write it where the comma is a decimal sign. A
 * first line that names columns gives their order, and others may stand between them; without one it is address, name,
 * language.
 */
final class ListReader {

    private static final int COLUMNS = 3;
    private static final int SHOWN = 60;
    private static final int NAME_LIMIT = 200;
    private static final List<Set<String>> TITLES = List.of(
            Set.of("email", "e-mail", "mail", "address", "adresse", "courriel", "adresse e-mail", "adresse email"),
            Set.of("name", "nom", "full name", "nom complet"),
            Set.of("language", "langue", "lang", "locale"));

    private final Language byDefault;
    private final MailMessages words;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Address> seen = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int[] order = {0, 1, 2};
    private int widest = COLUMNS;
    private int repeated;
    private boolean begun;

    private ListReader(Language byDefault, MailMessages words) {
        this.byDefault = byDefault;
        this.words = words;
    }

    /** @param byDefault for who has no language of their own in the list */
    static ListReading read(String csv, Language byDefault, MailMessages words) {
        var reader = new ListReader(byDefault, words);
        reader.read(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        return new ListReading(List.copyOf(reader.lines), reader.repeated, List.copyOf(reader.flaws));
    }

    private void read(String csv) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(csv))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(csv, format)) {
            readAll(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
        if (lines.isEmpty() && flaws.isEmpty()) {
            flaws.add(new Flaw(1, words.noAddress()));
        }
    }

    private void readAll(CSVParser parser) {
        try {
            for (var record : parser) {
                take(record, parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            flaws.add(new Flaw(parser.getCurrentLineNumber() + 1, words.brokenQuotes()));
        }
    }

    private void take(CSVRecord record, long line) {
        boolean first = !begun;
        begun = true;
        if (first && isHeader(record)) {
            order = order(record);
            widest = Math.max(COLUMNS, record.size());
        } else if (record.size() > widest) {
            flaws.add(new Flaw(line, words.tooManyColumns(record.size())));
        } else {
            takeRecipient(record, line);
        }
    }

    private void takeRecipient(CSVRecord record, long line) {
        var typed = cell(record, order[0]);
        var address = Address.of(typed);
        var language = language(cell(record, order[2]));
        if (address.isEmpty()) {
            flaws.add(new Flaw(line, words.notAnAddress(shown(typed))));
        } else if (language.isEmpty()) {
            flaws.add(new Flaw(line, words.notALanguage(shown(cell(record, order[2])))));
        } else if (seen.add(address.get())) {
            lines.add(new Line(address.get(), name(cell(record, order[1])), language.get()));
        } else {
            repeated++;
        }
    }

    private Optional<Language> language(String typed) {
        var tag = typed.toLowerCase(Locale.ROOT);
        if (tag.isEmpty()) {
            return Optional.of(byDefault);
        }
        return tag.matches("(en|fr)([-_].*)?") ? Optional.of(Language.of(tag)) : Optional.empty();
    }

    private static boolean isHeader(CSVRecord record) {
        return record.stream().noneMatch(cell -> cell.contains("@"))
                && record.stream().anyMatch(cell -> TITLES.get(0).contains(title(cell)));
    }

    /** Where each of ours stands; a column that nobody named is out of reach. */
    private static int[] order(CSVRecord header) {
        var order = new int[COLUMNS];
        for (int ours = 0; ours < COLUMNS; ours++) {
            order[ours] = Integer.MAX_VALUE;
            for (int theirs = 0; theirs < header.size(); theirs++) {
                if (TITLES.get(ours).contains(title(header.get(theirs)))) {
                    order[ours] = theirs;
                }
            }
        }
        return order;
    }

    private static String title(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private static String cell(CSVRecord record, int place) {
        return place < record.size() ? record.get(place).strip() : "";
    }

    private static String name(String typed) {
        var name = typed.replaceAll("\\p{Cc}", " ").strip();
        return name.length() <= NAME_LIMIT ? name : name.substring(0, NAME_LIMIT);
    }

    private static String shown(String typed) {
        var line = typed.replaceAll("\\p{Cc}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static char delimiter(String csv) {
        var first = csv.lines().findFirst().orElse("");
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }
}
