package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What whoever operates Rebond reads at {@code /q/metrics}: how the house and its machine are doing. No meter has a label by which
 * it would be a figure of a community, a team, an item or a person: it would pass no rule on its way.
 */
abstract class MetricsContract extends Story {

    /** Of each meter of ours, its labels and why it tells of nobody. A new one is written down here first. */
    private static final Map<String, Meter> OURS = Map.of(
            "rebond_journal_accepted_total", new Meter(Set.of(), "what came in, of all workspaces together"),
            "rebond_journal_handled_total", new Meter(Set.of(), "what of it was handled, likewise"),
            "rebond_journal_waiting", new Meter(Set.of(), "how much of it waits, likewise"),
            "rebond_outbox_waiting", new Meter(Set.of(), "how much waits to leave, likewise"),
            "rebond_outbox_total",
                    new Meter(Set.of("outcome", "platform"), "whether it left, by kind of platform, not by workspace"));

    /** The labels of the libraries' meters, and what each holds. */
    private static final Map<String, String> THEIRS = Map.ofEntries(
            Map.entry("action", "a collection of garbage"),
            Map.entry("allocator_type", "memory of the network"),
            Map.entry("area", "memory"),
            Map.entry("cache_type", "memory of the network"),
            Map.entry("cause", "a collection of garbage"),
            Map.entry("gc", "a collector of garbage"),
            Map.entry("id", "a kind of memory"),
            Map.entry("memory_type", "memory of the network"),
            Map.entry("method", "GET or POST"),
            Map.entry("name", "a thread of the network"),
            Map.entry("outcome", "success or not"),
            Map.entry("pool", "memory"),
            Map.entry("pool_name", "threads"),
            Map.entry("pool_type", "threads"),
            Map.entry("runtime", "the machine's Java"),
            Map.entry("state", "threads"),
            Map.entry("status", "a number of HTTP"),
            Map.entry("uri", "an address as it is declared"),
            Map.entry("url_scheme", "http or https"),
            Map.entry("vendor", "the machine's Java"),
            Map.entry("version", "the machine's Java"));

    /** As they are declared, with the names of what differs and never what it was. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Z_]+|root|(/([a-z]+|v1|\\{[a-z]+\\}(\\.ics)?))*");

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:]\\w*)(?:\\{(.*)\\})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /** @param why it tells of nobody */
    private record Meter(Set<String> labels, String why) {}

    private record Sample(String name, Map<String, String> labels) {

        static Sample read(String line) {
            var found = SAMPLE.matcher(line);
            assertThat(found.matches()).as(line).isTrue();
            var labels = new LinkedHashMap<String, String>();
            if (found.group(2) != null) {
                LABEL.matcher(found.group(2)).results().forEach(each -> labels.put(each.group(1), each.group(2)));
            }
            return new Sample(found.group(1), labels);
        }

        boolean isOurs() {
            return name.startsWith("rebond");
        }

        Set<String> unknownLabels() {
            var known = isOurs() ? OURS.get(name).labels() : THEIRS.keySet();
            return labels.keySet().stream()
                    .filter(label -> !known.contains(label))
                    .collect(Collectors.toSet());
        }

        String address() {
            return labels.getOrDefault("uri", "root");
        }
    }

    private static List<Sample> samples() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Sample::read)
                .toList();
    }

    /** Something of everything, by few people. */
    private List<Member> live() {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(8, ENGLISH);
        sven.types("share https://example.com/article topic:java");
        sven.types("digest publish");
        sven.types("poll \"Where?\" \"Here\" \"There\" --anonymous");
        people.subList(0, 3).forEach(person -> {
            person.presses("Read", "Article");
            person.presses("Useful", "Article");
            person.presses("Here", "");
            person.types("topics follow java");
        });
        company.settled();
        return people;
    }

    @Test
    void each_meter_is_known_with_its_labels_and_why_it_tells_of_nobody() {
        live();

        var told = samples();
        assertThat(told.stream().filter(Sample::isOurs).map(Sample::name).distinct())
                .containsExactlyInAnyOrderElementsOf(OURS.keySet());
        assertThat(told.stream().filter(sample -> !sample.unknownLabels().isEmpty()))
                .isEmpty();
    }

    @Test
    void no_label_holds_who_where_or_what() {
        var people = live();
        var before = samples().stream().map(Sample::address).collect(Collectors.toSet());
        var secret = "S3cr3t4ndN0b0dys";
        Stream.of(
                        "/calendar/%s.ics",
                        "/gathering/%s",
                        "/mail/unsubscribe/%s",
                        "/mail/subscribe/%s",
                        "/mail/import/%s",
                        "/mail/act/%s/%s",
                        "/mail/read/%s/%s",
                        "/api/v1/%s",
                        "/sandbox/conversations/%s/messages",
                        "/nowhere/%s")
                .map(address -> address.replace("%s", secret))
                .forEach(address -> {
                    given().redirects().follow(false).get(address);
                    given().redirects().follow(false).put(address);
                });
        var told = samples();

        var values = told.stream()
                .flatMap(sample -> sample.labels().values().stream())
                .collect(Collectors.toSet());
        assertThat(values)
                .noneMatch(value -> value.contains(secret))
                .noneMatch(value -> value.contains(company.home().workspace().id()))
                .noneMatch(value -> people.stream()
                        .anyMatch(person -> value.contains(person.ref().id())))
                .doesNotContain("veille", "Tech watch");
        assertThat(told.stream().map(Sample::address).filter(address -> !before.contains(address)))
                .allMatch(address -> ADDRESS.matcher(address).matches());
    }
}
