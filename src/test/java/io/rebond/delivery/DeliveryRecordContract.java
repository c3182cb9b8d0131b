package io.rebond.delivery;

import static io.rebond.delivery.PlantedPlatform.WORKSPACE;
import static io.rebond.delivery.PlantedPlatform.channel;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Inbox;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.stories.Traces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the doors keep about one person, and how it goes. */
abstract class DeliveryRecordContract {

    private static final int MORE_THAN_OTHERS_LEFT = 1_000_000;

    @Inject
    DeliveryRecord record;

    @Inject
    Inbox inbox;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    ParkedEvents parked;

    @Inject
    PlantedPlatform platform;

    @Inject
    PlantedHandler handler;

    @Inject
    Jdbi database;

    private final MemberRef member =
            new MemberRef(WORKSPACE, "U" + UUID.randomUUID().toString().replace("-", ""));

    /** One message reached the member, one never did; and nothing could handle one act of theirs, nor one on their message. */
    @BeforeEach
    void leaveTraces() throws Exception {
        platform.reset();
        handler.reset();
        send("welcome");
        platform.failNext(DeliveryFailed.forGood("messages are closed"));
        send("news");
        var message = new MessageRef(channel("C1"), "m1");
        var reaction = new ReactionChanged(
                UUID.randomUUID().toString(), Instant.EPOCH, member, message, PlantedHandler.POISON, true);
        var colleagues = new ReactionChanged(
                UUID.randomUUID().toString(),
                Instant.EPOCH,
                new MemberRef(WORKSPACE, "colleague"),
                message,
                PlantedHandler.POISON,
                true,
                member);
        long before = parked.count();
        inbox.later(reaction).toCompletableFuture().get(10, SECONDS);
        inbox.later(colleagues).toCompletableFuture().get(10, SECONDS);
        await().atMost(10, SECONDS).until(() -> parked.count() == before + 2);
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> record.erase(member));
    }

    @Test
    void they_see_what_was_sent_what_was_not_and_what_waits() {
        assertThat(seen(Language.ENGLISH))
                .containsExactly(
                        "Sent to you: tally welcome",
                        "Never reached you: tally news",
                        "Not handled: something you did, kept until it can be handled, seven days at most");
        assertThat(seen(Language.FRENCH))
                .containsExactly(
                        "Envoyé à vous: tally welcome",
                        "Jamais arrivé chez vous: tally news",
                        "Non traité: quelque chose que vous avez fait, gardé jusqu'à pouvoir être traité, sept jours "
                                + "au plus");
    }

    @Test
    void an_erasure_leaves_nothing_of_it() {
        assertThat(Traces.of(member.id(), database)).hasSizeGreaterThanOrEqualTo(4);

        QuarkusTransaction.requiringNew().run(() -> record.erase(member));

        assertThat(Traces.of(member.id(), database)).isEmpty();
        assertThat(seen(Language.ENGLISH)).isEmpty();
    }

    @Test
    void what_is_old_goes_and_what_is_not_stays() {
        QuarkusTransaction.requiringNew().call(() -> record.expire(Instant.EPOCH, 10));
        assertThat(seen(Language.ENGLISH)).hasSize(3);

        var later = Instant.parse("2999-01-01T00:00:00Z");
        assertThat(QuarkusTransaction.requiringNew().call(() -> record.expire(later, 1)))
                .as("one row of each kind at a time")
                .isEqualTo(2);
        QuarkusTransaction.requiringNew().call(() -> record.expire(later, MORE_THAN_OTHERS_LEFT));
        assertThat(seen(Language.ENGLISH)).singleElement().asString().startsWith("Not handled");
    }

    private List<String> seen(Language language) {
        return record.show(member, language).stream()
                .map(entry -> entry.kind() + ": " + entry.value())
                .toList();
    }

    private void send(String subject) {
        var posting =
                new Posting(new Target.ToMember(member), Message.of(subject), new Purpose("tally", subject, List.of()));
        QuarkusTransaction.requiringNew().run(() -> outbox.post(posting));
        await().atMost(10, SECONDS).until(() -> letters.waiting() == 0);
    }
}
