package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.MembershipChanged;
import io.rebond.chat.Published;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people find against a model that anybody can check by hand: random channels, members who come and go, and lines with
 * whatever people type. Nothing is found of a channel that its reader may not read, and nothing is missed of those they may.
 */
abstract class FindModelContract extends Story {

    private static final List<String> WORDS = List.of("zebra", "mango", "violet", "quartz", "falcon", "église");
    private static final List<String> NOISE =
            List.of("", "the", "*", "\"", "OR", "AND NOT", ") OR (", "title:", "~", "[a TO z]", "^", "-", "\\", "¿?");
    private static final int ROUNDS = 4;
    private static final int PUBLICATIONS = 14;
    private static final int QUESTIONS = 25;

    private record Item(String title, Set<String> words, ChannelRef channel) {}

    private final Random chance = new Random(20_261_122);

    private final Map<Member, Set<ChannelRef>> inside = new HashMap<>();
    private final Set<ChannelRef> closed = new HashSet<>();
    private final List<Item> items = new ArrayList<>();

    @Inject
    Event<Published> published;

    @Test
    void everybody_finds_what_they_may_read_and_nothing_else() {
        for (int round = 0; round < ROUNDS; round++) {
            company.begin(ENGLISH);
            items.clear();
            closed.clear();
            inside.clear();
            var open = company.channel("open").ref();
            closed.addAll(List.of(company.closedChannel("one"), company.closedChannel("two")));
            var channels = Stream.concat(Stream.of(open), closed.stream()).toList();
            var members = company.people(3, ENGLISH);
            members.forEach(member -> inside.put(member, new HashSet<>()));
            company.introduce();
            IntStream.range(0, PUBLICATIONS).forEach(number -> publish("Item " + number, pick(channels)));
            for (int question = 0; question < QUESTIONS; question++) {
                var member = pick(members);
                if (chance.nextInt(3) == 0) {
                    move(member, pick(List.copyOf(closed)));
                }
                ask(member);
            }
            var stranger = company.stranger();
            WORDS.forEach(word -> assertThat(found(stranger, word)).isEmpty());
        }
    }

    private void publish(String title, ChannelRef channel) {
        var words = IntStream.range(0, 3).mapToObj(any -> pick(WORDS)).collect(Collectors.toSet());
        items.add(new Item(title, words, channel));
        QuarkusTransaction.requiringNew()
                .run(() -> published.fire(new Published(
                        "item:" + UUID.randomUUID(),
                        title,
                        Optional.of(URI.create("https://example.com/" + title.replace(' ', '-'))),
                        String.join(" and ", words),
                        Optional.empty(),
                        List.of(),
                        channel,
                        clock.instant())));
    }

    private void move(Member member, ChannelRef channel) {
        var there = inside.get(member);
        boolean enters = there.add(channel) || !there.remove(channel);
        member.brings(new MembershipChanged(Member.key(), member.moment(), member.ref(), channel, enters));
        company.settled();
    }

    private void ask(Member member) {
        var sought =
                Stream.of(pick(WORDS), pick(WORDS)).limit(1 + chance.nextInt(2)).collect(Collectors.toSet());
        var line = sought.stream().map(word -> word + " " + pick(NOISE)).collect(Collectors.joining(" "));

        var expected = expected(member, item -> item.words().containsAll(sought));
        // Noise may hold words too, which nothing has: then some of the words are enough.
        var some = expected(member, item -> item.words().stream().anyMatch(sought::contains));
        assertThat(found(member, line)).as(line).isIn(expected, some).hasSizeGreaterThanOrEqualTo(expected.size());
        assertThat(found(member, String.join(" ", sought)))
                .as("%s", sought)
                .isEqualTo(expected.isEmpty() ? some : expected);
    }

    private Set<String> expected(Member member, Predicate<Item> fits) {
        return items.stream()
                .filter(item ->
                        !closed.contains(item.channel()) || inside.get(member).contains(item.channel()))
                .filter(fits)
                .map(Item::title)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(Member member, String line) {
        member.types("find");
        var page = member.sends(Map.of("words", line));
        var titles = new TreeSet<String>();
        while (true) {
            page.lines()
                    .filter(each -> each.contains(" <https://"))
                    .map(each -> each.replaceFirst(" <.*", ""))
                    .forEach(title -> assertThat(titles.add(title)).isTrue());
            if (!page.contains("[More]")) {
                return titles;
            }
            page = member.presses("More");
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
