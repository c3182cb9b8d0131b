package io.rebond.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Circular;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Pace;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One message to many: each receives it once, nobody waits for the others, and it is known how far it has come. */
abstract class CircularContract {

    @Inject
    Outbox outbox;

    @Inject
    PlantedPlatform platform;

    @Inject
    Letters letters;

    @Inject
    Lanes lanes;

    @Inject
    Circulars circulars;

    @Inject
    Deliveries deliveries;

    @Inject
    Jdbi database;

    private final Purpose purpose = new Purpose("edition", UUID.randomUUID().toString(), List.of("java"));

    private final WorkspaceRef workspace =
            new WorkspaceRef("planted", UUID.randomUUID().toString());

    @BeforeEach
    void clean() {
        await().atMost(20, SECONDS).until(() -> letters.waiting() == 0);
        platform.reset();
    }

    /** What waits for its turn would wait through the next test. */
    @AfterEach
    void forget() {
        database.useHandle(handle -> {
            handle.execute(
                    "update lane set waiting = false where workspace = ? and leased_until <= current_timestamp",
                    workspace.id());
            handle.execute(
                    "delete from letter where lane_id in (select id from lane where workspace = ?)", workspace.id());
        });
    }

    private List<Target> people(int count) {
        return IntStream.range(0, count)
                .<Target>mapToObj(number -> new Target.ToMember(new MemberRef(workspace, "U" + number)))
                .toList();
    }

    private Map<Target, DeliveryId> circulate(List<Target> targets, String words) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.post(new Circular(targets, Message.of(words), purpose)));
    }

    private long rows(String table) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void everybody_receives_it_once_and_its_words_are_kept_once() {
        var sent = circulate(people(200), "the edition");

        await().atMost(20, SECONDS).until(() -> letters.waiting() == 0);
        assertThat(platform.arrivals()).hasSize(200).allMatch(arrival -> arrival.words()
                .equals("the edition"));
        assertThat(platform.arrivals().stream().map(arrival -> arrival.part().delivery()))
                .containsExactlyInAnyOrderElementsOf(sent.values());
        var progress = deliveries.of(purpose).get("planted");
        assertThat(progress.sent()).isEqualTo(200);
        assertThat(progress.waiting()).isZero();
        assertThat(progress.failures()).isEmpty();

        circulars.forgetDelivered();
        assertThat(rows("circular")).isZero();
    }

    @Test
    void it_leaves_at_the_pace_of_the_platform_and_holds_up_nobody_else() {
        platform.pace = new Pace(Duration.ZERO, 1, 1, 1);
        circulate(people(50), "the edition");
        await().atMost(20, SECONDS).until(() -> platform.arrivals().size() == 1);

        assertThat(secondsBetweenTurns()).isEqualTo(60);
        assertThat(deliveries.of(purpose).get("planted").waiting()).isEqualTo(49);
    }

    private long secondsBetweenTurns() {
        return database.withHandle(handle -> handle
                .createQuery("select free_at from lane where waiting and workspace = ? order by free_at desc limit 2")
                .bind(0, workspace.id())
                .map((row, context) -> row.getTimestamp(1).toInstant())
                .list()
                .stream()
                .reduce((later, earlier) -> Instant.EPOCH.plus(Duration.between(earlier, later)))
                .orElseThrow()
                .getEpochSecond());
    }

    /** Killed between "sent" and "recorded", on a platform that shows nobody what it took. */
    @Test
    void after_a_crash_nobody_is_forgotten_and_only_the_one_in_flight_is_repeated() throws Exception {
        platform.shows = false;
        platform.pace = new Pace(Duration.ZERO, 1, 6_000, 1);
        circulate(people(300), "the edition");
        var killed = await().atMost(20, SECONDS).until(() -> lanes.claim(List.of()), Optional::isPresent);
        var letter = killed.orElseThrow().letter();
        platform.post(letter.target(), letter.message(), letter.asPart());
        database.useHandle(handle -> handle.execute(
                "update lane set leased_until = current_timestamp where id = ?",
                killed.orElseThrow().lane().id()));

        await().atMost(30, SECONDS).until(() -> letters.waiting() == 0);
        var times = platform.arrivals().stream()
                .collect(Collectors.groupingBy(arrival -> arrival.part().delivery(), Collectors.counting()));
        assertThat(times).hasSize(300);
        assertThat(times.remove(letter.delivery())).isEqualTo(2);
        assertThat(times.values()).containsOnly(1L);
    }

    @Test
    void a_platform_that_is_away_uses_up_nobodys_tries() {
        platform.failNext(DeliveryFailed.away("not reached", Duration.ofMillis(100)));
        platform.failNext(DeliveryFailed.away("not reached", Duration.ofMillis(100)));
        circulate(people(1), "the edition");

        await().atMost(20, SECONDS).until(() -> letters.waiting() == 0);
        assertThat(platform.words()).containsExactly("the edition");
    }

    @Test
    void who_is_refused_for_good_is_told_with_the_reason() {
        platform.failNext(DeliveryFailed.forGood("no such address"));
        circulate(people(3), "the edition");

        await().atMost(20, SECONDS).until(() -> letters.waiting() == 0);
        var progress = deliveries.of(purpose).get("planted");
        assertThat(progress.sent()).isEqualTo(2);
        assertThat(progress.failures()).isEqualTo(Map.of("no such address", 1L));
    }

    @Test
    void it_comes_after_what_waits_for_the_same_person() {
        var target = people(1).get(0);
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.post(new Posting(target, Message.of("first"), purpose));
            outbox.post(new Circular(List.of(target), Message.of("second"), purpose));
        });

        await().atMost(20, SECONDS).until(() -> letters.waiting() == 0);
        assertThat(platform.words()).containsExactly("first", "second");
    }

    @Test
    void of_several_at_once_each_reaches_its_own_and_whoever_has_two_has_them_in_order() {
        var people = people(3);
        var abroad = new Target.ToMember(
                new MemberRef(new WorkspaceRef("planted", UUID.randomUUID().toString()), "U9"));
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.post(List.of(
                        new Circular(people.subList(0, 2), Message.of("one"), purpose),
                        new Circular(List.of(), Message.of("none"), purpose),
                        new Circular(List.of(abroad), Message.of("abroad"), purpose),
                        new Circular(people.subList(1, 3), Message.of("two"), purpose))));

        await().atMost(20, SECONDS).until(() -> letters.waiting() == 0);
        var words = platform.arrivals().stream()
                .collect(Collectors.groupingBy(
                        PlantedPlatform.Arrival::conversation,
                        Collectors.mapping(PlantedPlatform.Arrival::words, Collectors.toList())));
        assertThat(words.values())
                .containsExactlyInAnyOrder(List.of("one"), List.of("one", "two"), List.of("two"), List.of("abroad"));
        assertThat(deliveries.of(purpose).get("planted").sent()).isEqualTo(5);
    }

    @Test
    void to_nobody_is_nothing() {
        assertThat(circulate(List.of(), "the edition")).isEmpty();
        assertThat(deliveries.of(purpose)).isEmpty();
    }
}
