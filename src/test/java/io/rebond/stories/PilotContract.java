package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Before a community is recommended to everybody: are there enough, and of all kinds? */
abstract class PilotContract extends Story {

    private static final String ITEM = "Article";

    private static final String PLAYBOOK = """
            purpose: ""
            language: en
            address: formal
            zone: Europe/Paris
            cadence: ""
            quiet-hours: 19:00-08:00
            weekly-cap: 3
            minimum-group: 5
            critical-mass: %d
            approval: required""";

    /** Sixty people, of whom thirty are in Lyon and all others but one in Paris, and those who read. */
    private Member told(int inLyon, int inParis, int criticalMass) {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(59, ENGLISH);
        sven.types("admin team import");
        sven.sends(Map.of(
                "lines",
                IntStream.range(0, 59)
                        .mapToObj(number -> (number < 30 ? "Lyon" : "Paris") + ",Person " + number)
                        .collect(Collectors.joining("\n"))));
        sven.types("admin playbook import");
        sven.sends(Map.of("lines", PLAYBOOK.formatted(criticalMass), "what", "apply"));
        sven.types("share https://example.com/article");
        sven.types("digest publish");
        people.forEach(person -> person.presses("Read", ITEM));
        company.settled();
        people.subList(0, inLyon).forEach(person -> person.presses("Read", ITEM));
        people.subList(30, 30 + inParis).forEach(person -> person.presses("Read", ITEM));
        clock.pass(Duration.ofDays(6));
        return sven;
    }

    @Test
    void too_few() {
        assertThat(told(12, 12, 300).types("summary")).contains("""
                Critical mass: 300 people activated before it is recommended to everybody; 24 are. Not yet.
                By team, activated of eligible: Lyon 12 of 30, Paris 12 of 29.
                """);
    }

    @Test
    void enough_and_of_all_kinds() {
        assertThat(told(12, 12, 20).types("summary")).contains("""
                Critical mass: 20 people activated before it is recommended to everybody; 24 are. Reached, and \
                representative: no team that can be told lags behind beyond chance.
                """);
    }

    @Test
    void enough_but_mostly_of_one_kind() {
        assertThat(told(20, 7, 20).types("summary")).contains("""
                Critical mass: 20 people activated before it is recommended to everybody; 27 are. Reached, but not \
                representative: beyond chance, fewer take part in Paris.
                By team, activated of eligible: Lyon 20 of 30, Paris 7 of 29.
                """);
    }

    /** Four in Paris would follow from all and those in Lyon, so that those in Lyon are not told either. */
    @Test
    void where_one_team_is_too_few_the_other_would_betray_it() {
        assertThat(told(12, 4, 10).types("summary"))
                .contains("16 are. Whether it is representative cannot be told: fewer than two teams can be compared.")
                .doesNotContain("By team");
    }
}
