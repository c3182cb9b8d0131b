package io.rebond.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Action;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.ProfileChanged;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.Inbox;
import io.rebond.chat.Language;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * The ledger against a model that anybody can check by hand: emoji that are put on and taken off, heard in any order and
 * again, by people who spend their day's allowance and are erased in between.
 */
abstract class LedgerContract {

    private static final int PEOPLE = 3;
    private static final int MESSAGES = 12;
    private static final int DAILY = 5;
    private static final int SCRIPTS = 20;
    private static final Instant BEGIN = Instant.parse("2026-11-17T12:00:00Z");

    @Inject
    Inbox inbox;

    @Inject
    @Any
    Instance<LaterHandler> handlers;

    @Inject
    Marks marks;

    @Inject
    Gifts gifts;

    @Inject
    Allowance allowance;

    @Inject
    KudosRecord record;

    @Inject
    Communities communities;

    @Inject
    Clock clock;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Jdbi database;

    /**
     * Something that is heard.
     *
     * @param hours after the beginning, so that some of it is of the next day
     * @param erased whether, before that, its actor is forgotten
     */
    private record Heard(int actor, int message, int hours, boolean present, boolean erased) {

        int author() {
            return message % PEOPLE;
        }

        Instant at() {
            return BEGIN.plus(Duration.ofHours(hours));
        }

        LocalDate day() {
            return at().atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    private static Arbitrary<List<Heard>> scripts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, MESSAGES - 1),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 30).map(number -> number == 0))
                .as(Heard::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Test
    void it_agrees_with_the_model_in_whatever_order_and_however_often_it_is_told() {
        JqwikSession.run(() -> scripts().generator(SCRIPTS).stream(new Random(20_261_122))
                .limit(SCRIPTS)
                .forEach(script -> new Run().of(script.value())));
    }

    @Test
    void that_somebody_was_told_of_a_spent_day_is_forgotten_a_week_later() {
        var workspace = new WorkspaceRef("town", UUID.randomUUID().toString());
        var community = QuarkusTransaction.requiringNew().call(() -> communities.of(new ChannelRef(workspace, "C1")));
        assertThat(isNews(workspace, community, 9)).isTrue();
        assertThat(isNews(workspace, community, 5)).isTrue();
        QuarkusTransaction.requiringNew().run(() -> record.expire(Instant.EPOCH, 1_000));

        assertThat(isNews(workspace, community, 9)).isTrue();
        assertThat(isNews(workspace, community, 5)).isFalse();
    }

    private boolean isNews(WorkspaceRef workspace, Community community, int daysAgo) {
        return QuarkusTransaction.requiringNew()
                .call(() -> allowance.isNewsThatItIsSpent(
                        new MemberRef(workspace, "P1"),
                        community,
                        clock.instant().minus(Duration.ofDays(daysAgo))));
    }

    /** One script, in a company of its own. */
    private final class Run {

        private final WorkspaceRef workspace =
                new WorkspaceRef("town", UUID.randomUUID().toString());
        private final ChannelRef place = new ChannelRef(workspace, "C1");
        private final Model model = new Model();

        void of(List<Heard> script) {
            IntStream.range(0, PEOPLE).forEach(this::meet);
            for (int i = 0; i < script.size(); i++) {
                var heard = script.get(i);
                if (heard.erased()) {
                    erase(heard.actor());
                }
                hear(heard);
                // What was heard before is heard again now and then.
                hear(script.get(i / 2));
            }
        }

        private void hear(Heard heard) {
            model.hear(heard);
            handle(
                    marks,
                    new ReactionChanged(
                            UUID.randomUUID().toString(),
                            heard.at(),
                            member(heard.actor()),
                            new MessageRef(place, "m" + heard.message()),
                            "bouquet",
                            heard.present(),
                            member(heard.author())));
            agrees();
        }

        private void agrees() {
            var numbers = pseudonyms.known(
                    IntStream.range(0, PEOPLE).mapToObj(this::member).toList());
            for (int person = 0; person < PEOPLE; person++) {
                long number = numbers.get(member(person));
                var theirs = gifts.of(number);
                assertThat(theirs.stream().filter(gift -> gift.standing() && gift.receiver() == number))
                        .as("received by %d", person)
                        .hasSize(model.received(person));
                assertThat(theirs.stream().filter(gift -> gift.standing() && gift.giver() == number))
                        .as("given by %d", person)
                        .hasSize(model.given(person));
                assertThat(spent(number)).as("spent by %d", person).isEqualTo(model.spent(person));
            }
        }

        private void erase(int person) {
            model.erase(person);
            inbox.now(new ActionTaken(
                    UUID.randomUUID().toString(),
                    BEGIN,
                    member(person),
                    place,
                    null,
                    new Action("privacy.erase"),
                    Map.of()));
            meet(person);
        }

        private void meet(int person) {
            var profile = new Profile(member(person), "Person " + person, Language.ENGLISH, ZoneOffset.UTC, true);
            var met = new ProfileChanged(UUID.randomUUID().toString(), BEGIN, profile);
            handlers.forEach(handler -> handle(handler, met));
        }

        private MemberRef member(int person) {
            return new MemberRef(workspace, "P" + person);
        }
    }

    private static void handle(LaterHandler handler, ChatEvent.Later event) {
        QuarkusTransaction.requiringNew().run(() -> handler.handle(List.of(event)));
    }

    private Map<LocalDate, Integer> spent(long giver) {
        var spent = new HashMap<LocalDate, Integer>();
        database.useHandle(handle -> handle.createQuery("select on_day, count(*) from kudos_slot "
                        + "where giver_id = ? and number > 0 group by on_day")
                .bind(0, giver)
                .map((row, context) -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)))
                .forEach(each -> spent.put(each.getKey(), each.getValue())));
        return spent;
    }

    /** Who thanked whom for which message, as a list of what was heard of it. */
    private static final class Model {

        /** Somebody, in one of their lives: whoever comes back after having been forgotten is somebody new. */
        private record Person(int number, int life) {}

        private record Thanks(Person giver, Person receiver, int message) {}

        private record Entry(Instant at, String kind) {}

        private final Map<Thanks, List<Entry>> entries = new HashMap<>();
        private final Map<Thanks, LocalDate> spent = new HashMap<>();
        private final int[] lives = new int[PEOPLE];

        void hear(Heard heard) {
            if (heard.actor() == heard.author()) {
                return;
            }
            var thanks = new Thanks(now(heard.actor()), now(heard.author()), heard.message());
            var known = entries.computeIfAbsent(thanks, any -> new ArrayList<>());
            boolean stood = stands(thanks);
            if (!heard.present()) {
                known.add(new Entry(heard.at(), "REVERSED"));
            } else if (known.stream()
                    .noneMatch(entry ->
                            entry.at().equals(heard.at()) && !entry.kind().equals("REVERSED"))) {
                boolean latest = known.stream().allMatch(entry -> entry.at().isBefore(heard.at()));
                boolean refused = latest && !stood && spentOn(thanks.giver(), heard.day()) == DAILY;
                known.add(new Entry(heard.at(), refused ? "REFUSED" : "GIVEN"));
            }
            if (stands(thanks)) {
                spent.putIfAbsent(thanks, heard.day());
            } else {
                spent.remove(thanks);
            }
        }

        /** The latest says it; taken back at the same moment is taken back. */
        private boolean stands(Thanks thanks) {
            var known = entries.getOrDefault(thanks, List.of());
            var last = known.stream().map(Entry::at).max(Instant::compareTo);
            return last.isPresent()
                    && known.stream()
                            .filter(entry -> entry.at().equals(last.get()))
                            .allMatch(entry -> entry.kind().equals("GIVEN"));
        }

        private Person now(int person) {
            return new Person(person, lives[person]);
        }

        /** What they gave and received stays with the others. */
        void erase(int person) {
            lives[person]++;
            spent.keySet().removeIf(thanks -> thanks.giver().number() == person);
        }

        int received(int person) {
            return (int) entries.keySet().stream()
                    .filter(thanks -> thanks.receiver().equals(now(person)) && stands(thanks))
                    .count();
        }

        int given(int person) {
            return (int) entries.keySet().stream()
                    .filter(thanks -> thanks.giver().equals(now(person)) && stands(thanks))
                    .count();
        }

        private long spentOn(Person person, LocalDate day) {
            return spent.entrySet().stream()
                    .filter(each -> each.getKey().giver().equals(person)
                            && each.getValue().equals(day))
                    .count();
        }

        Map<LocalDate, Integer> spent(int person) {
            var days = new HashMap<LocalDate, Integer>();
            spent.forEach((thanks, day) -> {
                if (thanks.giver().number() == person) {
                    days.merge(day, 1, Integer::sum);
                }
            });
            return days;
        }
    }
}
