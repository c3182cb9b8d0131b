package io.rebond.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.setup.TeamList.Flaw;
import io.rebond.setup.TeamList.Problem;
import io.rebond.setup.TeamList.Row;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TeamListTest {

    private static TeamList read(String text) {
        return TeamList.read(text, 20);
    }

    @Test
    void withOrWithoutTitlesWithCommasOrSemicolons() {
        var rows = List.of(new Row(1, "Lyon", "Ada", true), new Row(2, "Lyon", "Grace", false));

        assertThat(read("Lyon,Ada,manager\nLyon,Grace").rows()).isEqualTo(rows);
        assertThat(read("Lyon;Ada;Responsable\r\nLyon;Grace;membre\r\n").rows()).isEqualTo(rows);
        assertThat(read("Team,Person,Role\nLyon,Ada,manager").rows()).containsExactly(new Row(2, "Lyon", "Ada", true));
    }

    @Test
    void aFlawNamesItsLine() {
        assertThat(read("Lyon,Ada\n\nLyon\nA team with far too long a name,Ada\nLyon,,\n")
                        .flaws())
                .containsExactly(
                        new Flaw(3, Problem.TOO_FEW_COLUMNS, "Lyon"),
                        new Flaw(4, Problem.TEAM_TOO_LONG, "A team with far too long a name"),
                        new Flaw(5, Problem.NO_PERSON, "Lyon"));
    }

    @Property(tries = 2_000)
    void anyTextIsReadOrNamesItsFlaws(@ForAll("texts") String text) {
        var list = read(text);
        assertThat(list.rows()).allSatisfy(row -> {
            assertThat(row.team()).isNotBlank().hasSizeLessThanOrEqualTo(20);
            assertThat(row.person()).isNotBlank();
        });
        assertThat(list.rows().size() + list.flaws().size())
                .isLessThanOrEqualTo(1 + (int) text.lines().count());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("Aé,;\"\n\r\t \u0000😀").ofMaxLength(80);
    }
}
