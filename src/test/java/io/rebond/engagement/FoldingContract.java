package io.rebond.engagement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Act;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Purpose;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.engagement.Interactions.Entry;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes late, twice, in disorder, is taken back or forgotten: the roll-ups are what counting anew would give. */
abstract class FoldingContract {

    private static final Instant BEGIN = Instant.parse("2026-10-23T00:00:00Z");
    private static final int HOURS = 24 * 5;
    private static final int HISTORIES = 40;
    private static final List<String> TOPICS = List.of("", "java", "java ai", "ai security");
    private static final List<String> ZONES = List.of("Europe/Paris", "Asia/Kolkata", "America/St_Johns");

    @Inject
    Interactions interactions;

    @Inject
    Slices slices;

    @Inject
    Folding folding;

    @Inject
    Unfolded unfolded;

    @Inject
    Communities communities;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Jdbi database;

    private Community community;
    private List<Long> people;

    /** One thing that happens to what is recorded. */
    private enum Kind {
        RECORDED,
        RECORDED_TOGETHER,
        ERASED,
        EXPIRED,
        MOVED,
        FOLDED
    }

    /** @param numbers as many random numbers as any of them needs */
    private record Step(Kind kind, List<Integer> numbers) {}

    private static Arbitrary<List<Step>> histories() {
        var kind = Arbitraries.frequency(
                Tuple.of(12, Kind.RECORDED),
                Tuple.of(5, Kind.RECORDED_TOGETHER),
                Tuple.of(1, Kind.ERASED),
                Tuple.of(1, Kind.EXPIRED),
                Tuple.of(1, Kind.MOVED),
                Tuple.of(4, Kind.FOLDED));
        var numbers = Arbitraries.integers().between(0, HOURS * 60).list().ofSize(24);
        return Combinators.combine(kind, numbers)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @BeforeEach
    void begin() {
        var workspace = new WorkspaceRef("town", UUID.randomUUID().toString());
        QuarkusTransaction.requiringNew().run(() -> {
            community = communities.of(new ChannelRef(workspace, "C-veille"));
            people = Stream.of("Ada", "Bo", "Cy", "Di")
                    .map(name -> pseudonyms.of(new MemberRef(workspace, name)))
                    .toList();
        });
    }

    @Test
    void whatIsFoldedIsWhatCountingAnewWouldGive() {
        JqwikSession.run(() -> histories().generator(HISTORIES).stream(new Random(20_261_122))
                .limit(HISTORIES)
                .forEach(history -> {
                    begin();
                    history.value().forEach(this::happens);
                    folding.fold(community);

                    assertThat(folded()).isEqualTo(countedAnew());
                    assertThat(marks()).isZero();
                }));
    }

    /** As it is when a process dies over it: nothing of the day has happened, and the next one does it. */
    @Test
    void aDayThatWasNotFoldedToItsEndIsFoldedAgain() {
        record(List.of(deed(0, 60, true)));
        folding.fold(community);
        record(List.of(deed(1, 61, true)));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    folding.fold(community, LocalDate.of(2026, 10, 23));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(folded()).hasSize(2);
        assertThat(marks()).isEqualTo(1);
        folding.fold(community);

        assertThat(folded()).isEqualTo(countedAnew()).hasSize(4);
    }

    @Test
    void whatAnotherReplicaIsFoldingIsNotDoneBeforeItIsCommitted() {
        record(List.of(deed(0, 60, true)));
        folding.fold(community);
        record(List.of(deed(1, 61, true)));
        var day = LocalDate.of(2026, 10, 23);
        QuarkusTransaction.requiringNew().run(() -> {
            folding.fold(community, day);
            QuarkusTransaction.requiringNew().run(() -> folding.fold(community, day));
            assertThat(isDone(day.plusDays(1))).isFalse();
            assertThat(isDone(day)).isTrue();
        });

        assertThat(isDone(day.plusDays(1))).isTrue();
        move("Asia/Kolkata");
        assertThat(isDone(day.plusDays(1))).isFalse();
    }

    private boolean isDone(LocalDate before) {
        return QuarkusTransaction.requiringNew().call(() -> folding.isDone(community, before));
    }

    @Test
    void whoWaitsIsWaitingForTheFirstDaysAlone() {
        record(Stream.of(0, 1, 2).map(day -> deed(day, day * 24 * 60, true)).toList());
        folding.fold(community, 2);

        assertThat(isDone(LocalDate.of(2026, 10, 25))).isTrue();
        assertThat(isDone(LocalDate.of(2026, 10, 26))).isFalse();
    }

    /** Four record, two fold, as two replicas would. */
    @Test
    void nothingIsLostBetweenThoseWhoRecordAndThoseWhoFold() throws Exception {
        int rounds = 30;
        var start = new CyclicBarrier(6);
        var hands = Executors.newFixedThreadPool(6);
        try {
            var acts = new ArrayList<Future<?>>();
            for (int hand = 0; hand < 6; hand++) {
                int who = hand;
                acts.add(hands.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    for (int round = 0; round < rounds; round++) {
                        if (who < 4) {
                            record(List.of(deed(who, 60 + 7 * round, round % 3 != 0)));
                        } else {
                            folding.fold(community);
                        }
                    }
                    return null;
                }));
            }
            for (var act : acts) {
                act.get(60, TimeUnit.SECONDS);
            }
        } finally {
            hands.shutdown();
        }
        folding.fold(community);

        assertThat(folded()).isEqualTo(countedAnew()).isNotEmpty();
    }

    private void happens(Step step) {
        var numbers = step.numbers();
        switch (step.kind()) {
            case RECORDED -> record(List.of(deed(numbers)));
            case RECORDED_TOGETHER ->
                record(Stream.of(0, 6, 12, 18)
                        .map(from -> deed(numbers.subList(from, from + 6)))
                        .toList());
            case ERASED ->
                QuarkusTransaction.requiringNew().run(() -> {
                    long who = people.get(numbers.get(0) % people.size());
                    interactions.erase(who);
                    slices.forget(who);
                });
            case EXPIRED ->
                QuarkusTransaction.requiringNew()
                        .run(() -> interactions.eraseBefore(
                                BEGIN.plus(Duration.ofMinutes(numbers.get(0) / 2)), community.id(), 3));
            case MOVED -> move(ZONES.get(numbers.get(0) % ZONES.size()));
            case FOLDED -> folding.fold(community);
        }
    }

    private void move(String zone) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.useHandle(
                    handle -> handle.execute("update community set zone = ? where id = ?", zone, community.id()));
            community = communities.get(community.id());
        });
    }

    private Entry deed(List<Integer> numbers) {
        var act = List.of(Act.USEFUL, Act.REACTED, Act.CLICKED).get(numbers.get(0) % 3);
        var about = new Purpose(
                "digest",
                "item:" + numbers.get(1) % 3,
                Arrays.stream(TOPICS.get(numbers.get(2) % TOPICS.size()).split(" "))
                        .filter(topic -> !topic.isEmpty())
                        .toList());
        return entry(numbers.get(3), act, about, numbers.get(4), numbers.get(5) % 4 != 0);
    }

    private Entry deed(int who, int minute, boolean present) {
        return entry(who, Act.USEFUL, new Purpose("digest", "item:1", List.of("java")), minute, present);
    }

    private Entry entry(int who, Act act, Purpose about, int minute, boolean present) {
        var where = new ChannelRef(community.workspace(), "C-veille");
        var member = new MemberRef(community.workspace(), "somebody");
        var at = BEGIN.plus(Duration.ofMinutes(minute));
        return new Entry(
                new Deed("", member, act, about, where, "", present, at),
                people.get(who % people.size()),
                community.id());
    }

    private void record(List<Entry> entries) {
        QuarkusTransaction.requiringNew().run(() -> interactions.record(entries));
    }

    private TreeSet<String> folded() {
        return database.withHandle(handle -> {
            var lines = new TreeSet<String>();
            handle.createQuery("select on_day, pseudonym_id, act, times from member_day where community_id = ?")
                    .bind(0, community.id())
                    .map((row, context) -> row.getObject(1, LocalDate.class) + " " + row.getLong(2) + " "
                            + row.getString(3) + " " + row.getInt(4))
                    .forEach(lines::add);
            handle.createQuery("select on_day, pseudonym_id, topic from topic_day where community_id = ?")
                    .bind(0, community.id())
                    .map((row, context) ->
                            row.getObject(1, LocalDate.class) + " " + row.getLong(2) + " about " + row.getString(3))
                    .forEach(lines::add);
            return lines;
        });
    }

    /** With nothing but the interactions and a calendar. */
    private TreeSet<String> countedAnew() {
        record Row(String act, String topics) {}
        var rows = database.withHandle(handle -> handle.createQuery(
                        "select at, pseudonym_id, act, topics " + "from interaction where community_id = ? and present")
                .bind(0, community.id())
                .map((row, context) -> new Row(
                        row.getObject(1, OffsetDateTime.class)
                                        .atZoneSameInstant(community.zone())
                                        .toLocalDate()
                                + " " + row.getLong(2) + " " + row.getString(3),
                        row.getString(4)))
                .list());
        var lines = new TreeSet<String>();
        rows.stream().collect(groupingBy(Row::act, counting())).forEach((act, times) -> lines.add(act + " " + times));
        rows.forEach(row -> Arrays.stream(row.topics().split(" "))
                .filter(topic -> !topic.isEmpty())
                .forEach(topic -> lines.add(row.act().replaceAll(" \\w+$", " about " + topic))));
        return lines;
    }

    private long marks() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from unfolded where community_id = ?")
                .bind(0, community.id())
                .mapTo(Long.class)
                .one());
    }
}
