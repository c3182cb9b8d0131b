package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Block;
import io.rebond.chat.ChatPlatformContract;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.PlatformStage;
import io.rebond.chat.Target;
import io.rebond.counterpart.WithNpm;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithNpm
@QuarkusTest
@TestProfile(SlackAlone.class)
class SlackContractTest extends ChatPlatformContract {

    WireMockServer front;

    @Inject
    SlackPlatform platform;

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    private SlackStage stage;

    @BeforeEach
    void raise() {
        await().until(workspaces::isConnected);
        inbox.reset();
        stage = new SlackStage(platform, inbox, front);
    }

    @Override
    protected PlatformStage stage() {
        return stage;
    }

    /** As emulate keeps it: Slack has the very bytes, and the message shows that file. */
    @Test
    void aPictureThatTravelsAsDataIsAFileOfSlacks() throws DeliveryFailed {
        var drawn = "another picture".getBytes(UTF_8);
        var source = URI.create("data:image/gif;base64," + Base64.getEncoder().encodeToString(drawn));
        var message = Message.saying("Figures")
                .add(new Block.Picture(source, "two bars"))
                .build();
        var posted = platform.post(new Target.InChannel(stage.channel()), message, new Part(DeliveryId.random(), 0));
        var people = new People(front.baseUrl());
        var image = people.message(posted).path("blocks").path(1);
        assertThat(image.path("alt_text").asText()).isEqualTo("two bars");
        var file = image.path("slack_file").path("id").asText();
        var kept = people.call(SlackTown.BOT_TOKEN, "files.info", Map.of("file", file));
        assertThat(kept.path("file").path("size").asInt()).isEqualTo(drawn.length);
        assertThat(kept.path("file").path("title").asText()).isEqualTo("two bars");
    }
}
