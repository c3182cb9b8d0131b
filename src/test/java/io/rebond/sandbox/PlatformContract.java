package io.rebond.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.Block;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import jakarta.inject.Inject;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What the wall owes Rebond as a platform, on both databases. */
abstract class PlatformContract {
    private static final Target JAVA = new Target.InChannel(Company.conversation("java"));

    @Inject
    SandboxPlatform platform;

    @Inject
    Wall wall;

    @Test
    void aPartStandsOnceHoweverOftenItIsPosted() throws DeliveryFailed {
        var part = part();
        var first = platform.post(JAVA, Message.of("Bonjour"), part);
        var second = platform.post(JAVA, Message.of("Bonjour"), part);
        assertThat(second).isEqualTo(first);
        assertThat(wall.all("java"))
                .filteredOn(message -> part.delivery().value().equals(message.delivery()))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.author()).isEqualTo("rebond");
                    assertThat(message.content()).isEqualTo(Message.of("Bonjour"));
                    assertThat(message.editedAt()).isNull();
                });
    }

    @Test
    void whatStandsIsFoundAgainAndNothingElse() throws DeliveryFailed {
        var part = part();
        assertThat(platform.find(JAVA, part)).isEmpty();
        var posted = platform.post(JAVA, Message.of("Bonjour"), part);
        assertThat(platform.find(JAVA, part)).contains(posted);
        assertThat(platform.find(JAVA, new Part(part.delivery(), 1))).isEmpty();
    }

    @Test
    void whatWasPreparedOnlyDoesNotStand() throws DeliveryFailed {
        var part = part();
        wall.prepare(new Wall.Spot("java", null), part, Message.of("Bonjour"));
        assertThat(platform.find(JAVA, part)).isEmpty();
        assertThat(wall.all("java"))
                .noneMatch(message -> part.delivery().value().equals(message.delivery()));
    }

    @Test
    void anUpdateReplacesWhatIsRead() throws DeliveryFailed {
        var posted = platform.post(JAVA, Message.of("Utile (1)"), part());
        platform.update(posted, Message.of("Utile (2)"));
        var standing = wall.message(Long.parseLong(posted.id())).orElseThrow();
        assertThat(standing.content()).isEqualTo(Message.of("Utile (2)"));
        assertThat(standing.editedAt()).isNotNull();
    }

    @Test
    void anAnswerToAReplyStandsBesideIt() throws DeliveryFailed {
        var root = platform.post(JAVA, Message.of("root"), part());
        var reply = platform.post(new Target.InThread(root), Message.of("reply"), part());
        platform.post(new Target.InThread(reply), Message.of("second"), part());
        assertThat(wall.thread(Long.parseLong(root.id()), "liam"))
                .extracting(message -> message.content().summary())
                .containsExactly("reply", "second");
        assertThat(wall.message(Long.parseLong(root.id())).orElseThrow().replies())
                .isEqualTo(2);
    }

    @Test
    void aDirectMessageOpensItsConversation() throws DeliveryFailed {
        var posted = platform.post(
                new Target.ToMember(new MemberRef(Company.WORKSPACE, "noor")), Message.of("for Noor"), part());
        assertThat(posted.conversation().id()).isEqualTo("dm-noor");
        assertThat(Company.place("dm-noor", Company.author("noor"))).isPresent();
        assertThat(Company.place("dm-noor", Company.author("liam"))).isEmpty();
    }

    @Test
    void whereNothingIsNothingCanBePosted() {
        var nowhere = new Target.InChannel(Company.conversation("nowhere"));
        assertThatThrownBy(() -> platform.post(nowhere, Message.of("x"), part()))
                .satisfies(PlatformContract::isFatal);
        var gone = new MessageRef(Company.conversation("java"), "999999999");
        assertThatThrownBy(() -> platform.update(gone, Message.of("x"))).satisfies(PlatformContract::isFatal);
        var foreign = new MessageRef(Company.conversation("java"), "1 or 1=1");
        assertThatThrownBy(() -> platform.post(new Target.InThread(foreign), Message.of("x"), part()))
                .satisfies(PlatformContract::isFatal);
    }

    @Test
    void aVeryLongMessageLeavesInParts() {
        var builder = Message.titled("Long");
        for (int i = 0; i < 119; i++) {
            builder.paragraph("line " + i);
        }
        var message = builder.build();
        var parts = platform.fit(message);
        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part.summary())
                .isEqualTo("Long"));
        assertThat(parts.stream().flatMap(part -> part.blocks().stream()).toList())
                .isEqualTo(message.blocks());
        assertThat(platform.fit(new Message("empty", Collections.<Block>emptyList())))
                .hasSize(1);
    }

    private static void isFatal(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(DeliveryFailed.class, failed -> assertThat(failed.isFatal())
                .isTrue());
    }

    private static Part part() {
        return new Part(DeliveryId.random(), 0);
    }
}
