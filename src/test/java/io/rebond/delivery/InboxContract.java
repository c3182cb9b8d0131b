package io.rebond.delivery;

import static io.rebond.delivery.PlantedPlatform.WORKSPACE;
import static io.rebond.delivery.PlantedPlatform.channel;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.stories.Traces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a platform may rely on once it was told "200". */
abstract class InboxContract {

    @Inject
    Inbox inbox;

    @Inject
    Journal journal;

    @Inject
    ParkedEvents parked;

    @Inject
    PlantedHandler handler;

    @Inject
    PlantedBooth booth;

    @Inject
    Jdbi database;

    @BeforeEach
    void clean() {
        handler.reset();
    }

    @Test
    void an_acknowledged_event_is_handled_and_leaves_no_payload() throws Exception {
        bring(reaction("e1", "tada"));

        awaitNotes("e1");
        assertThat(journal.waiting(10)).isZero();
    }

    @Test
    void a_second_arrival_has_no_effect_in_one_batch_or_later() throws Exception {
        var event = reaction("twice", "tada");
        bring(event, event, event);
        awaitNotes("twice");
        bring(event);
        bring(reaction("after", "tada"));

        awaitNotes("after", "twice");
    }

    @Test
    void the_one_event_to_blame_is_parked_and_all_its_companions_are_handled() throws Exception {
        var keys = IntStream.rangeClosed(10, 40).mapToObj(i -> "c" + i).toList();
        bring(Stream.concat(
                        keys.stream().map(key -> reaction(key, "tada")),
                        Stream.of(reaction("bad", PlantedHandler.POISON)))
                .toArray(ReactionChanged[]::new));

        awaitNotes(keys.toArray(String[]::new));
        await().atMost(10, SECONDS).until(() -> parked.count() == 1);
        assertThat(parked.first(10).get(0).reason())
                .startsWith("IllegalStateException at io.rebond.delivery.PlantedHandler.handle");

        handler.choke(false);
        assertThat(parked.replay()).isEqualTo(1);
        awaitNotes(Stream.concat(Stream.of("bad"), keys.stream()).toArray(String[]::new));
        assertThat(parked.count()).isZero();
    }

    @Test
    void an_act_that_leaves_no_trace_is_answered_each_time_and_remembered_nowhere() {
        var quiet = new ActionTaken(
                run + "quiet",
                Instant.EPOCH,
                new MemberRef(WORKSPACE, "U1"),
                channel("C1"),
                null,
                new Action(PlantedBooth.NAME, ""),
                Map.of());
        booth.reset();

        assertThat(inbox.now(quiet)).isEqualTo(Answer.passing("done"));
        assertThat(inbox.now(quiet)).isEqualTo(Answer.passing("done"));
        assertThat(booth.causes()).containsExactly("", "");
        assertThat(booth.sights()).isEmpty();
        assertThat(Traces.of(run + "quiet", database)).isEmpty();
    }

    private void bring(ReactionChanged... events) throws Exception {
        CompletableFuture.allOf(Stream.of(events)
                        .map(inbox::later)
                        .map(stage -> stage.toCompletableFuture())
                        .toArray(CompletableFuture[]::new))
                .get(10, SECONDS);
    }

    private final String run = UUID.randomUUID().toString();

    private ReactionChanged reaction(String key, String emoji) {
        var message = new MessageRef(channel("C1"), "m1");
        return new ReactionChanged(run + key, Instant.EPOCH, new MemberRef(WORKSPACE, "U1"), message, emoji, true);
    }

    private void awaitNotes(String... keys) {
        var expected = Stream.of(keys).map(key -> run + key).toList();
        await().atMost(10, SECONDS).until(() -> handler.noted(), noted -> noted.equals(List.copyOf(expected)));
    }
}
