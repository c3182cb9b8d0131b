package io.rebond.slack;

import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChatPlatformContract;
import io.rebond.chat.PlatformStage;
import io.rebond.counterpart.WithNpm;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

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
}
