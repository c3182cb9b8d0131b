package io.rebond.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rebond.chance.Wilson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Keeps the figures of one week from whatever tells them: messages in words, JSON, CSV. A number in a message that they cannot
 * explain, and a figure that two of them tell differently, is a way around the one rule, and fails.
 */
final class Eavesdropper {

    private static final Map<String, String> RUNGS = Map.of(
            "opened", "CLICKED",
            "reacted", "REACTED",
            "marked useful", "USEFUL",
            "voted", "VOTED",
            "replied", "REPLIED",
            "proposed", "PROPOSED");

    private static final Map<String, String> MEASURES = Map.of(
            "Activated", "ACTIVATED",
            "Contributing", "CONTRIBUTING",
            "Opened", "CLICKED",
            "Reacted", "REACTED",
            "Marked useful", "USEFUL",
            "Voted", "VOTED",
            "Replied", "REPLIED",
            "Proposed", "PROPOSED");

    private static final Map<String, String> NAMED = Map.of(
            "TOPIC", "topic:",
            "TOPIC_OPENED", "opened-topic:",
            "TOPIC_REACTED", "reacted-topic:",
            "TEAM_ELIGIBLE", "team:",
            "TEAM_ACTIVATED", "activated-team:");

    /** What stands in messages and counts nobody. */
    private static final List<String> CONSTANTS = List.of(
            "\\w+day \\d+ \\w+",
            "Critical mass: \\d+ people activated",
            "Figures speak of 5 people or more and leave as many over; people enter and leave them in groups of 5",
            "fewer than 5 people did anything",
            "nothing under 5 people",
            "in whole steps of 5",
            "digest \\w+ \\d+",
            "Tech watch no\\. \\d+");

    private final Map<String, Long> teams;
    private final Map<String, Integer> heard = new TreeMap<>();
    private final Map<String, Integer> buttons = new HashMap<>();
    private String left = "";

    /** @param teams their numbers, which everybody may know, by name */
    Eavesdropper(Map<String, Long> teams) {
        this.teams = teams;
    }

    /** By the names under which the figures are made. */
    Map<String, Integer> heard() {
        return heard;
    }

    /** The totals that stand on the buttons of items, by title. */
    Map<String, Integer> buttons() {
        return buttons;
    }

    private void hears(String name, String number) {
        if (number.matches("\\d+")) {
            hears(name, Integer.parseInt(number));
        }
    }

    private void hears(String name, int number) {
        assertThat(heard.merge(name, number, (before, now) -> before.equals(now) ? before : -1))
                .as("%s, told before as another number than %d", name, number)
                .isEqualTo(number);
    }

    /** Of the community: {@code summary}, and what the channel is told every month. */
    void readsSummary(String told) {
        begin(told);
        take("Eligible: (\\d+) people", found -> hears("ELIGIBLE", found.group(1)));
        rate("Activated", "Activation rate");
        rate("Contributing", "Contribution rate");
        take("The ladder, in people: (.*)\\.", found -> List.of(found.group(1).split(" · "))
                .forEach(rung -> hears(RUNGS.get(rung.replaceAll(" \\S+$", "")), rung.replaceAll(".* ", ""))));
        take("New in these weeks: (\\w+)\\. Came back after four weeks or more: (\\w+)\\.", found -> {
            hears("NEW", found.group(1));
            hears("RETURNING", found.group(2));
        });
        take("it is recommended to everybody; (\\d+) are\\.", found -> hears("ACTIVATED", found.group(1)));
        take(
                "By team, activated of eligible: (.*)\\.",
                found -> List.of(found.group(1).split(", ")).forEach(this::team));
        end();
    }

    /** The percentages follow from the two numbers, and from nothing else. */
    private void rate(String measure, String label) {
        take(label + " (\\d+) %\\n" + measure + ": (\\d+) of (\\d+) .* from (\\d+) to (\\d+) %\\.", found -> {
            hears(MEASURES.get(measure), found.group(2));
            hears("ELIGIBLE", found.group(3));
            double all = Double.parseDouble(found.group(3));
            double share = Double.parseDouble(found.group(2)) / all;
            var range = Wilson.of(share, all);
            assertThat(List.of(found.group(1), found.group(4), found.group(5)))
                    .isEqualTo(List.of(percent(share), percent(range.low()), percent(range.high())));
        });
    }

    private void team(String told) {
        var found = match("(.*) (\\d+) of (\\d+)", told);
        hears("activated-team:" + teams.get(found.group(1)), found.group(2));
        hears("team:" + teams.get(found.group(1)), found.group(3));
    }

    void readsTopics(String told) {
        begin(told);
        take("(\\w+): (\\d+) people did something; opened (\\w+) → reacted (\\w+)\\.", found -> {
            hears("topic:" + found.group(1), found.group(2));
            hears("opened-topic:" + found.group(1), found.group(3));
            hears("reacted-topic:" + found.group(1), found.group(4));
        });
        end();
    }

    /**
     * How an edition was received.
     *
     * @param names what figures of the edition, and of each item by title, are called after opened: and reacted:
     */
    void readsStatus(String told, Map<String, String> names) {
        begin(told);
        take("until (.*): delivered (\\w+) → opened (\\w+) → reacted (\\w+)", found -> {
            hears("ELIGIBLE", found.group(2));
            attendance(names.get(""), found.group(3), found.group(4));
        });
        take("\\*\\*(.*)\\*\\*\\nopened (?:at least|fewer than) (\\d+) times, (\\d+) useful", found -> {
            assertThat(Integer.parseInt(found.group(2)) % 5)
                    .as("clicks in steps")
                    .isZero();
            buttons.put(found.group(1), Integer.parseInt(found.group(3)));
            left = left.replace(found.group(), "item " + found.group(1));
        });
        take(
                "item (.*)\\nin people: opened (\\w+) → reacted (\\w+)",
                found -> attendance(names.get(found.group(1)), found.group(2), found.group(3)));
        end();
    }

    private void attendance(String name, String opened, String reacted) {
        hears("opened:" + name, opened);
        hears("reacted:" + name, reacted);
    }

    /** What a manager reads: no number at all, and by its bands that there are some. */
    List<String> readsTeam(String told) {
        begin(told);
        take("fewer than 10 people in", found -> {});
        end();
        var band = Pattern.compile("(?m)^Took part: (?!withheld)(.*)\\.").matcher(told);
        return band.find() ? List.of(band.group(1)) : List.of();
    }

    /** What an animator reads on Mondays, beside what was told four weeks before. */
    void readsLetter(String told, Map<String, Integer> before) {
        begin(told);
        take("(.*): (\\d+) of (\\d+); four weeks before, (\\d+) of (\\d+)\\.", found -> {
            hears(MEASURES.get(found.group(1)), found.group(2));
            hears("ELIGIBLE", found.group(3));
            assertThat(before)
                    .containsEntry(MEASURES.get(found.group(1)), Integer.valueOf(found.group(4)))
                    .containsEntry("ELIGIBLE", Integer.valueOf(found.group(5)));
        });
        end();
    }

    /** The figures of one row of the report, in either form, one line each: measure, of, people. */
    void readsReport(List<List<String>> figures) {
        figures.forEach(figure -> {
            var of = figure.get(1);
            var name = of.isEmpty()
                    ? figure.get(0)
                    : NAMED.get(figure.get(0)) + (figure.get(0).startsWith("TEAM") ? teams.get(of) : of);
            hears(name, figure.get(2));
        });
    }

    /** An item of an edition, as programs are told of it: totals of what everybody sees in steps, and figures. */
    void readsItem(String name, JsonNode delivered, JsonNode item) {
        List.of("useful", "replies", "clicks")
                .forEach(total ->
                        assertThat(item.get(total).asInt() % 5).as(total).isZero());
        assertThat(item.get("useful").asInt())
                .isLessThanOrEqualTo(buttons.get(item.get("title").asText()));
        hears("ELIGIBLE", delivered.asText());
        attendance(name, item.get("opened").asText(), item.get("reacted").asText());
    }

    static List<List<String>> figures(JsonNode row) {
        return IntStream.range(0, row.get("figures").size())
                .mapToObj(row.get("figures")::get)
                .map(figure -> List.of(
                        figure.get("measure").asText(),
                        figure.get("of").isNull() ? "" : figure.get("of").asText(),
                        figure.get("people").isNull()
                                ? ""
                                : figure.get("people").asText()))
                .toList();
    }

    private void begin(String told) {
        left = told;
    }

    private void take(String sentence, Consumer<MatchResult> meaning) {
        var found = Pattern.compile(sentence).matcher(left).results().toList();
        found.forEach(each -> {
            meaning.accept(each);
            left = left.replace(each.group(), "");
        });
    }

    private void end() {
        CONSTANTS.forEach(constant -> left = left.replaceAll(constant, ""));
        assertThat(left).as("a number that nothing explains").doesNotContainPattern("\\d");
    }

    private static MatchResult match(String sentence, String told) {
        var matcher = Pattern.compile(sentence).matcher(told);
        assertThat(matcher.matches()).as(told).isTrue();
        return matcher.toMatchResult();
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }
}
