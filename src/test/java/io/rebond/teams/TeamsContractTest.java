package io.rebond.teams;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChatPlatformContract;
import io.rebond.chat.PlatformStage;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(TeamsAlone.class)
class TeamsContractTest extends ChatPlatformContract {

    @Inject
    WithTeams teams;

    private TeamsStage stage;

    @BeforeEach
    void raise() {
        stage = teams.raise();
    }

    @Override
    protected PlatformStage stage() {
        return stage;
    }
}
