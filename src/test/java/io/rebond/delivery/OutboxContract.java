package io.rebond.delivery;

import static io.rebond.delivery.PlantedPlatform.channel;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
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
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a feature may rely on once its transaction has committed. */
abstract class OutboxContract {

    @Inject
    Outbox outbox;

    @Inject
    PlantedPlatform platform;

    @Inject
    PlantedTally tally;

    @Inject
    Inbox inbox;

    @Inject
    PlantedHandler handler;

    @Inject
    Receipts receipts;

    @Inject
    Failures failures;

    @Inject
    Letters letters;

    @Inject
    Lanes lanes;

    @Inject
    Outcomes outcomes;

    @Inject
    Budgets budgets;

    @Inject
    Jdbi database;

    private final Target room = new Target.InChannel(channel("C-" + UUID.randomUUID()));

    @BeforeEach
    void clean() {
        await().atMost(10, SECONDS).until(() -> letters.waiting() == 0);
        platform.reset();
        tally.count.set(0);
    }

    @Test
    void what_is_queued_in_a_committed_transaction_arrives_in_order_with_receipts() {
        var numbers = IntStream.rangeClosed(1, 20).mapToObj(i -> "message " + i).toList();
        var deliveries = QuarkusTransaction.requiringNew()
                .call(() -> numbers.stream().map(this::post).toList());

        awaitArrivals(20);
        assertThat(platform.words()).isEqualTo(numbers);
        var receipt = receipts.of(deliveries.get(3)).get(0);
        assertThat(receipt.purpose()).isEqualTo(new Purpose("tally", "t1", List.of("java", "ai")));
        assertThat(receipts.find(receipt.message())).contains(receipt);
    }

    @Test
    void what_is_queued_in_a_transaction_that_fails_never_leaves() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    post("never");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");
        posted("afterwards");

        awaitArrivals(1);
        assertThat(platform.words()).containsExactly("afterwards");
    }

    @Test
    void a_message_too_long_for_the_platform_leaves_in_parts_each_with_its_receipt() {
        var long3 = Message.titled("one").paragraph("two").context("three").build();
        var delivery = QuarkusTransaction.requiringNew().call(() -> outbox.post(new Posting(room, long3, purpose())));

        awaitArrivals(3);
        assertThat(receipts.of(delivery)).extracting(Receipt::part).containsExactly(0, 1, 2);
    }

    @Test
    void many_changes_become_few_updates_and_the_last_state_shows() {
        var delivery = posted("count 0");
        awaitArrivals(1);
        for (int i = 0; i < 50; i++) {
            QuarkusTransaction.requiringNew().run(() -> {
                tally.count.incrementAndGet();
                outbox.refresh(delivery);
            });
        }

        await().atMost(10, SECONDS).until(() -> platform.words().contains("count 50"));
        await().atMost(10, SECONDS).until(() -> letters.waiting() == 0);
        assertThat(platform.words()).last().isEqualTo("count 50");
        assertThat(platform.words()).hasSizeLessThanOrEqualTo(51);
    }

    @Test
    void a_failure_that_passes_is_tried_again_and_keeps_the_order() {
        platform.failNext(DeliveryFailed.forNow("503", Duration.ofMillis(50)));
        platform.failNext(DeliveryFailed.forNow("cut", Duration.ofMillis(50)));
        posted("first");
        posted("second");

        awaitArrivals(2);
        assertThat(platform.words()).containsExactly("first", "second");
    }

    @Test
    void a_failure_for_good_ends_the_delivery_with_its_reason_and_the_next_goes_on() {
        platform.failNext(DeliveryFailed.forGood("the app is not in this channel"));
        posted("refused");
        posted("next");

        awaitArrivals(1);
        assertThat(platform.words()).containsExactly("next");
        assertThat(failures.latest(1).get(0).reason()).isEqualTo("the app is not in this channel");
    }

    @Test
    void a_paused_senders_late_write_is_refused_and_what_the_next_one_wrote_stands() {
        var paused = hold("slow");
        expire(paused);
        awaitArrivals(1);

        var elsewhere = new MessageRef(channel("C-elsewhere"), "late");
        assertThatThrownBy(() -> outcomes.posted(paused, elsewhere, Rest.of(Duration.ZERO)))
                .isInstanceOf(LateWrite.class);

        assertThat(receipts.of(paused.letter().delivery()))
                .extracting(receipt -> receipt.message().conversation().id())
                .containsExactly(room.lane());
        assertThat(platform.words()).containsExactly("slow");
    }

    @Test
    void a_message_sent_but_not_recorded_is_found_again_and_not_repeated() throws Exception {
        var lease = hold("sent");
        var letter = lease.letter();
        platform.post(letter.target(), letter.message(), letter.asPart());
        expire(lease);

        await().atMost(10, SECONDS).until(() -> !receipts.of(letter.delivery()).isEmpty());
        assertThat(platform.words()).containsExactly("sent");
    }

    @Test
    void an_act_on_a_message_that_was_sent_but_not_recorded_waits_for_the_record() throws Exception {
        handler.reset();
        var lease = hold("sent");
        var letter = lease.letter();
        var message = platform.post(letter.target(), letter.message(), letter.asPart());
        var early = reaction("early", message, Instant.now());
        var elsewhere = reaction("elsewhere", new MessageRef(channel("C-other"), "m"), Instant.now());
        var ancient = reaction("ancient", new MessageRef(message.conversation(), "m"), Instant.EPOCH);
        for (var event : List.of(early, elsewhere, ancient)) {
            inbox.later(event).toCompletableFuture().get(10, SECONDS);
        }

        await().atMost(10, SECONDS)
                .until(() -> handler.noted(), noted -> noted.equals(List.of(ancient.key(), elsewhere.key())));
        expire(lease);
        await().atMost(10, SECONDS).until(() -> handler.noted().contains(early.key()));
        assertThat(receipts.find(message)).isPresent();
    }

    private static ReactionChanged reaction(String key, MessageRef message, Instant at) {
        var member = new MemberRef(PlantedPlatform.WORKSPACE, "U1");
        return new ReactionChanged(key + UUID.randomUUID(), at, member, message, "tada", true);
    }

    @Test
    void a_minutes_budget_is_shared_in_slices_and_ends() {
        var workspace = new WorkspaceRef("planted", UUID.randomUUID().toString());

        assertThat(budgets.take(workspace, 10, 6).messages()).isEqualTo(6);
        assertThat(budgets.take(workspace, 10, 6).messages()).isEqualTo(4);
        var refused = budgets.take(workspace, 10, 6);
        assertThat(refused.messages()).isZero();
        assertThat(refused.until()).isAfter(refused.now());
    }

    @Test
    void a_conversation_that_has_rested_takes_a_few_messages_at_once_and_then_keeps_the_pace() {
        platform.pace = new Pace(Duration.ofMinutes(10), 3, 100_000);
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of("one", "two", "three", "four").forEach(this::post));

        await().atMost(10, SECONDS).until(() -> platform.arrivals().size() == 3);
        await().atMost(10, SECONDS).until(() -> letters.waiting() == 1);
        assertThat(platform.words()).containsExactly("one", "two", "three");
        assertThat(secondsUntilFree()).isBetween(8.0 * 60, 10.0 * 60);
        database.useHandle(handle ->
                handle.execute("update lane set free_at = current_timestamp where conversation = ?", room.lane()));
        awaitArrivals(4);
    }

    private double secondsUntilFree() {
        return database.withHandle(
                handle -> handle.createQuery("select free_at, current_timestamp from lane where conversation = ?")
                        .bind(0, room.lane())
                        .map((row, context) -> Duration.between(
                                                row.getTimestamp(2).toInstant(),
                                                row.getTimestamp(1).toInstant())
                                        .toMillis()
                                / 1_000.0)
                        .one());
    }

    private DeliveryId posted(String words) {
        return QuarkusTransaction.requiringNew().call(() -> post(words));
    }

    private DeliveryId post(String words) {
        return outbox.post(new Posting(room, Message.of(words), purpose()));
    }

    private static Purpose purpose() {
        return new Purpose("tally", "t1", List.of("java", "ai"));
    }

    private void awaitArrivals(int count) {
        await().atMost(10, SECONDS).until(() -> platform.arrivals().size() >= count);
        await().atMost(10, SECONDS).until(() -> letters.waiting() == 0);
    }

    /** Queues a letter and leases its lane before any background sender can see it. */
    private Lease hold(String words) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var delivery = post(words);
            var lane = new Lane(letters.laneOf(delivery).orElseThrow(), room.workspace(), room.lane());
            database.useHandle(handle -> handle.execute(
                    "update lane set fence = 1, leased_until = ? where id = ?",
                    Instant.parse("2999-01-01T00:00:00Z"),
                    lane.id()));
            var letter = letters.oldest(lane).orElseThrow();
            letters.countAttempt(letter);
            return new Lease(lane, 1, letter);
        });
    }

    private void expire(Lease lease) {
        database.useHandle(handle -> handle.execute(
                "update lane set leased_until = current_timestamp where id = ?",
                lease.lane().id()));
    }
}
