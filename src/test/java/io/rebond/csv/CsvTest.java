package io.rebond.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What any reader of RFC 4180 reads back, and no spreadsheet computes. */
class CsvTest {

    @Example
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(Csv.of(List.of(List.of("Option", "Votes"), List.of("Lyon, or \"Lugdunum\"", "3"))))
                .isEqualTo("Option,Votes\r\n\"Lyon, or \"\"Lugdunum\"\"\",3\r\n");
    }

    @Example
    void nothingIsTakenForAFormula() {
        assertThat(Csv.of(List.of(List.of("=1+1", "+33 1", "-2", "@SUM(A1)", " =cmd|' /C calc'!A0", "a=b"))))
                .isEqualTo("'=1+1,'+33 1,'-2,'@SUM(A1),' =cmd|' /C calc'!A0,a=b\r\n");
    }

    @Property(tries = 500, seed = "20261122")
    void everythingIsReadBack(@ForAll @NotEmpty @Size(max = 5) List<@Size(min = 1, max = 5) List<String>> rows) {
        var read = read(Csv.of(rows));

        assertThat(read).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(read.get(row)).hasSameSizeAs(rows.get(row));
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                assertThat(read.get(row).get(cell))
                        .isIn(rows.get(row).get(cell), "'" + rows.get(row).get(cell));
            }
        }
    }

    /** As the standard says, and no more. */
    private static List<List<String>> read(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (quoted && c == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append(csv.charAt(++at));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
