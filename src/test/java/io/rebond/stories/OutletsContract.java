package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Teams;
import io.rebond.indicator.Attacker;
import io.rebond.indicator.Counted;
import io.rebond.indicator.Counted.Group;
import io.rebond.privacy.Pseudonyms;
import io.rebond.summary.MondayBeat;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody reads for weeks all that is told of a small company, wherever it is told: as messages in words, as JSON and as CSV.
 * They know what each figure means, who is in which team and what stands on each button, keep every number, and add and subtract
 * up to three. {@code AttackTest} does so of many more companies, with the figures as they are made.
 */
abstract class OutletsContract extends Story {

    private static final int COMPANIES = Integer.getInteger("rebond.attack.companies", 1);
    private static final long SEED = Long.getLong("rebond.attack.seed", System.nanoTime());
    private static final List<String> TITLES =
            List.of("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliet");
    private static final List<String> TOPICS = List.of("java", "ai", "security");
    private static final int WEEKS = 5;

    /** After it comes the first Monday of a month. */
    private static final int MONTHLY = 2;

    /** In how many weeks an edition is told of. */
    private static final int FOUR = 4;

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

    @Inject
    Counted counted;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Teams teams;

    @Inject
    MondayBeat beat;

    @Inject
    ObjectMapper json;

    private Random random;
    private Member sven;
    private Member grace;
    private Member ada;
    private Program program;
    private Map<Member, Double> keenness;
    private Map<String, Set<Member>> useful;
    private Map<Integer, Map<String, Integer>> told;
    private Attacker attacker;

    @AfterEach
    void shut() {
        company.database.useHandle(handle -> handle.execute("delete from api_token"));
    }

    @Test
    void nobody_is_singled_out_by_all_that_is_told_anywhere() {
        System.out.println("read all that is told of " + COMPANIES + " companies from seed " + SEED);
        for (int number = 0; number < COMPANIES; number++) {
            found(SEED + number);
            for (int week = 0; week < WEEKS; week++) {
                live(week);
                listen(week);
            }
            assertThat(attacker.succeeds()).as("seed " + (SEED + number)).isEmpty();
            assertThat(attacker.heard()).as("told of seed " + (SEED + number)).isPositive();
            shut();
            company.settled();
            begin();
        }
    }

    private void found(long seed) {
        random = new Random(seed);
        attacker = new Attacker();
        useful = new HashMap<>();
        told = new HashMap<>();
        keenness = new LinkedHashMap<>();
        sven = company.admin("Sven", ENGLISH);
        grace = company.animator("Grace", ENGLISH);
        ada = company.member("Ada", ENGLISH);
        var people = company.people(16 + random.nextInt(12), ENGLISH);
        people.forEach(person -> keenness.put(person, random.nextDouble()));
        sven.types("admin team create \"Lyon\" Ada");
        sven.types("admin team import");
        sven.sends(Map.of(
                "lines",
                IntStream.range(0, people.size())
                        .boxed()
                        .flatMap(number -> Stream.of("Lyon", "Paris")
                                .filter(team -> random.nextInt(3) > 0)
                                .map(team -> team + ",Person " + number))
                        .collect(Collectors.joining("\n", "Paris,Ada\n", ""))));
        program = Program.with(sven.types("admin token create \"Intranet\" indicators editions"));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    /** An edition on Tuesday, and who did what with it and with those before. */
    private void live(int week) {
        clock.set(at(FIRST.plusWeeks(week).plusDays(1)));
        var items = TITLES.subList(2 * week, 2 * week + 2);
        items.forEach(item -> sven.types("share https://example.com/" + item.toLowerCase(Locale.ROOT) + " topic:"
                + TOPICS.get(random.nextInt(TOPICS.size()))));
        sven.types("digest publish");
        if (week == 0) {
            keenness.keySet().forEach(person -> person.presses("Read", items.get(0)));
        } else {
            comeAndGo(week);
        }
        company.settled();
        var edition = company.standing();
        keenness.forEach((person, keen) -> {
            items.forEach(item -> act(person, item, keen));
            if (random.nextDouble() < keen / 2) {
                person.reacts("tada", edition.get(edition.size() - 1).ref());
            }
        });
        company.settled();
    }

    private void act(Member person, String item, double keen) {
        if (random.nextDouble() < keen) {
            person.presses("Read", item);
        }
        if (random.nextDouble() < keen * 0.7) {
            person.presses("Useful", item);
            useful.computeIfAbsent(item, any -> new HashSet<>()).add(person);
        }
    }

    private void comeAndGo(int week) {
        var people = List.copyOf(keenness.keySet());
        var leaver = people.get(random.nextInt(people.size()));
        if (random.nextBoolean()) {
            company.town.dismiss(leaver.ref());
            company.changes();
            keenness.remove(leaver);
        } else if (random.nextInt(3) == 0) {
            leaver.types("privacy erase");
            leaver.presses("Erase everything");
            useful.values().forEach(each -> each.remove(leaver));
        }
        for (int joiner = 0; joiner < random.nextInt(3); joiner++) {
            var person = company.member("Joiner " + week + joiner, ENGLISH);
            person.presses("Read", TITLES.get(0));
            keenness.put(person, random.nextDouble());
        }
    }

    /** All outlets on Monday, and what of them no figure of that name counts. */
    private void listen(int week) {
        clock.set(at(FIRST.plusWeeks(week + 1)));
        var lines = new Eavesdropper(numbersOfTeams());
        var lately = grace.reads().size();
        var wall = company.wall().size();
        await().atMost(Duration.ofMinutes(1)).until(() -> !sven.types("summary").contains("still being counted"));
        lines.readsSummary(sven.types("summary"));
        if (week == MONTHLY || week == WEEKS - 1) {
            beat.comes();
        }
        lines.readsTopics(sven.types("summary topics"));
        var groups = counted.of(company.home(), FIRST.plusWeeks(week));
        for (int edition = first(week); edition <= week; edition++) {
            lines.readsStatus(sven.types("digest status " + (edition + 1)), names(edition, week, groups));
        }
        var monthly = company.wall().stream().skip(wall).toList();
        assertThat(monthly).hasSizeLessThanOrEqualTo(week == MONTHLY ? 1 : 0);
        monthly.forEach(lines::readsSummary);
        grace.reads().stream()
                .skip(lately)
                .filter(letter -> letter.contains("four weeks to"))
                .forEach(letter -> lines.readsLetter(letter, told.getOrDefault(week - 4, Map.of())));
        readIndicators(week, lines);
        readEditions(week, lines, groups);
        told.put(week, lines.heard());
        lines.heard().forEach((name, number) -> {
            assertThat(groups.get(name).people()).as(name).hasSize(number);
            attacker.hears(week, groups.get(name), number);
        });
        groups.values().stream()
                .filter(group -> group.open() && !lines.heard().containsKey(group.name()))
                .forEach(group -> attacker.hears(week, group, group.people().size()));
        bands(lines, groups)
                .forEach(group -> attacker.hears(week, group, group.people().size()));
        lookAtTheButtons(lines, groups, week);
    }

    private Map<String, Long> numbersOfTeams() {
        return QuarkusTransaction.requiringNew()
                .call(() -> teams.in(company.home().workspace()).stream()
                        .collect(Collectors.toMap(team -> team.name(), team -> team.id())));
    }

    /** The earliest edition that this week tells of. */
    private static int first(int week) {
        return Math.max(0, week + 1 - FOUR);
    }

    /** What figures of an edition are called, and of its items: the database numbers them as they were shared. */
    private static Map<String, String> names(int edition, int week, Map<String, Group> groups) {
        var items = named("item", groups);
        int place = edition - first(week);
        return Map.of(
                "",
                named("edition", groups).get(place),
                TITLES.get(2 * edition),
                items.get(2 * place),
                TITLES.get(2 * edition + 1),
                items.get(2 * place + 1));
    }

    private static List<String> named(String kind, Map<String, Group> groups) {
        return groups.keySet().stream()
                .filter(name -> name.startsWith("opened:digest:" + kind))
                .map(name -> name.substring("opened:".length()))
                .sorted((one, other) -> Long.compare(number(one), number(other)))
                .toList();
    }

    private static long number(String name) {
        return Long.parseLong(name.replaceAll(".*:", ""));
    }

    /** A manager reads bands: the attacker is granted the numbers behind them. */
    private List<Group> bands(Eavesdropper lines, Map<String, Group> groups) {
        long lyon = numbersOfTeams().get("Lyon");
        var read = ada.types("summary team");
        var granted = new ArrayList<Group>();
        if (!lines.readsTeam(read).isEmpty()) {
            granted.add(groups.get("lately-team:" + lyon));
        }
        TOPICS.stream()
                .filter(topic -> read.matches("(?s).*\\nTopics: [^\\n]*\\b" + topic + "\\b.*"))
                .forEach(topic -> granted.add(groups.get("topic-team:" + lyon + ":" + topic)));
        return granted;
    }

    /** This week's row, and those before as they were told then: JSON and CSV alike. */
    private void readIndicators(int week, Eavesdropper lines) {
        var rows = tree(program.asks("indicators").asString()).get("rows");
        assertThat(rows).hasSize(week + 1);
        var table = csv("indicators.csv");
        for (int back = 0; back <= week; back++) {
            var row = rows.get(back);
            var figures = Eavesdropper.figures(row);
            var to = row.get("to").asText();
            assertThat(table.stream()
                            .filter(line -> line.get(2).equals(to))
                            .map(line -> line.subList(3, 6))
                            .toList())
                    .isEqualTo(figures);
            var then = back == 0 ? lines : new Eavesdropper(numbersOfTeams());
            then.readsReport(figures);
            if (back > 0) {
                assertThat(told.get(week - back)).containsAllEntriesOf(then.heard());
            }
        }
    }

    private void readEditions(int week, Eavesdropper lines, Map<String, Group> groups) {
        var table = csv("editions.csv");
        tree(program.asks("editions").asString()).get("rows").forEach(row -> {
            int edition = row.get("edition").asInt() - 1;
            row.get("items").forEach(item -> {
                assertThat(table.stream()
                                .filter(line ->
                                        line.get(6).equals(item.get("title").asText()))
                                .map(line -> line.subList(12, 17)))
                        .containsExactly(numbers(item));
                if (edition >= first(week)) {
                    var name =
                            names(edition, week, groups).get(item.get("title").asText());
                    lines.readsItem(name, row.get("people"), item);
                }
            });
        });
    }

    private static List<String> numbers(JsonNode item) {
        return Stream.of("useful", "replies", "clicks", "opened", "reacted")
                .map(item::get)
                .map(number -> number.isNull() ? "" : number.asText())
                .toList();
    }

    private List<List<String>> csv(String path) {
        return program.asks(path)
                .asString()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private JsonNode tree(String told) {
        try {
            return json.readTree(told);
        } catch (Exception e) {
            throw new AssertionError(told, e);
        }
    }

    /** Beside the total that everybody sees of an item, no figure of the same item leaves a few. */
    private void lookAtTheButtons(Eavesdropper lines, Map<String, Group> groups, int week) {
        for (int edition = first(week); edition <= week; edition++) {
            var names = names(edition, week, groups);
            names.forEach((title, name) -> {
                var seen = people(useful.getOrDefault(title, Set.of()));
                Stream.of("opened:" + name, "reacted:" + name)
                        .filter(lines.heard()::containsKey)
                        .map(groups::get)
                        .forEach(group -> assertThat(few(group.people(), seen) || few(seen, group.people()))
                                .as(
                                        "%s (%s) beside its button: %d and %d",
                                        group.name(), title, group.people().size(), seen.size())
                                .isFalse());
            });
        }
    }

    private static boolean few(Set<Long> whole, Set<Long> part) {
        int left = whole.size() - part.size();
        return left > 0 && left < 5 && whole.containsAll(part);
    }

    private Set<Long> people(Set<Member> members) {
        List<MemberRef> refs = members.stream().map(Member::ref).toList();
        return QuarkusTransaction.requiringNew()
                .call(() -> new HashSet<>(pseudonyms.known(refs).values()));
    }
}
