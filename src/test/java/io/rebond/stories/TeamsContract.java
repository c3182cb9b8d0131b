package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who works with whom. */
abstract class TeamsContract extends Story {

    private static final String NO_TEAM = "There is no team yet.";

    @Test
    void teams_come_from_the_lines_of_a_spreadsheet() {
        var sven = company.admin("Sven", ENGLISH);
        company.member("Ada", ENGLISH);
        company.member("Grace Hopper", ENGLISH);

        assertThat(sven.types("admin team import")).isEqualTo("""
                # Import teams
                lines*: One line for each person (team,person,role; the role is manager or left empty. A form takes \
                3000 characters, some 80 lines: send a longer list in parts, which add up.)
                [Import]""");
        assertThat(sven.sends(Map.of("lines", """
                team,person,role
                Lyon,Ada,manager
                Lyon,"Grace Hopper",
                "Data, Paris",Ada
                """))).isEqualTo("Imported: 2 teams, 3 lines.");
        assertThat(sven.types("admin team")).isEqualTo("""
                # 2 teams
                Data, Paris  1 person
                Lyon  2 people, managed by Ada""");
    }

    @Test
    void a_line_that_is_wrong_is_named_and_nothing_is_imported() {
        var sven = company.admin("Sven", ENGLISH);
        company.member("Ada", ENGLISH);
        sven.types("admin team import");

        assertThat(sven.sends(Map.of("lines", """
                Lyon,Ada
                Lyon,Nobody
                ,Ada
                Paris
                Paris,Ada,boss""")))
                .isEqualTo("lines: Nothing was imported. Mend these lines and send them again:\n"
                        + "Line 2: I find nobody called “Nobody”, or more than one.\n"
                        + "Line 3: the team is missing.\n"
                        + "Line 4: after “Paris”, the person is missing.\n"
                        + "Line 5: “boss” is neither member nor manager.");
        assertThat(sven.sends(Map.of("lines", "Lyon,Ada\nLyon,\"Ada")))
                .isEqualTo("lines: Nothing was imported. Mend these lines and send them again:\n"
                        + "Line 2: a quotation mark is never closed.");
        assertThat(sven.types("admin team")).isEqualTo(NO_TEAM);
    }

    @Test
    void un_tableur_francais_separe_par_des_points_virgules() {
        var zoe = company.admin("Zoé", FRENCH);
        company.member("Ada", ENGLISH);
        zoe.types("réglages équipe importer");

        assertThat(zoe.sends(Map.of("lines", "équipe;personne;rôle\nLyon;Ada;responsable")))
                .isEqualTo("Importé\u202f: 1 équipe, 1 ligne.");
        assertThat(zoe.types("reglages equipe")).isEqualTo("# 1 équipe\nLyon  1 personne, dirigée par Ada");
    }

    @Test
    void whoever_manages_a_team_is_a_manager_and_sees_it_among_their_data() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);

        assertThat(sven.types("admin team create \"Lyon\" Ada")).isEqualTo("The team “Lyon” is there, managed by Ada.");
        assertThat(sven.types("admin team create lyon")).isEqualTo("There is a team “lyon” already.");
        assertThat(ada.types("privacy export")).contains("**Teams**  Lyon");

        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(sven.types("admin team")).isEqualTo("# 1 team\nLyon  0 people");
    }

    @Test
    void whatever_arrives_all_of_it_is_taken_or_nothing() {
        var sven = company.admin("Sven", ENGLISH);
        company.member("Ada", ENGLISH);
        company.member("Grace", ENGLISH);
        var random = new Random(20261117);
        var whole = "Lyon,Ada,manager\nLyon,Grace,\nParis,Ada,";
        sven.types("admin team import");

        for (int trial = 0; trial < 60; trial++) {
            var text = mutated(whole, random);
            var told = sven.sends(Map.of("lines", text));
            if (told.startsWith("lines: ")) {
                assertThat(sven.types("admin team")).as(text).isEqualTo(NO_TEAM);
                sven.types("admin team import");
            } else {
                long lines = text.lines().filter(line -> !line.isBlank()).count();
                assertThat(told).as(text).endsWith(", " + lines + (lines == 1 ? " line." : " lines."));
                return;
            }
        }
    }

    private static String mutated(String text, Random random) {
        var bytes = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(3); change++) {
            bytes.setCharAt(random.nextInt(bytes.length()), "\",;\nX\u0000é😀".charAt(random.nextInt(8)));
        }
        return bytes.toString();
    }
}
