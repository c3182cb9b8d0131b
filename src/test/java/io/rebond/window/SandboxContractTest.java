package io.rebond.window;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.ChatPlatformContract;
import io.rebond.chat.PlatformStage;
import io.rebond.gate.PersonaCookie;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.PretendInbox;
import io.rebond.sandbox.SandboxAlone;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(SandboxAlone.class)
class SandboxContractTest extends ChatPlatformContract {

    @Inject
    Instance<ChatPlatform> platforms;

    @Inject
    PretendInbox inbox;

    @Inject
    PersonaCookie cookies;

    private SandboxStage stage;

    @BeforeEach
    void raise() {
        inbox.reset();
        var sandbox = platforms.stream()
                .filter(platform -> platform.name().equals(Company.WORKSPACE.platform()))
                .findFirst()
                .orElseThrow();
        stage = new SandboxStage(sandbox, inbox, cookies);
    }

    @Override
    protected PlatformStage stage() {
        return stage;
    }
}
