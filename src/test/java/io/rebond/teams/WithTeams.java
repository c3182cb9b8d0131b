package io.rebond.teams;

import io.rebond.chat.ChatPlatform;
import io.rebond.sandbox.PretendInbox;
import io.rebond.token.Issuer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Raises Microsoft for one test class, where the settings say that it is. */
@Singleton
class WithTeams {

    private final URI login;
    private final URI metadata;
    private final Instance<ChatPlatform> platforms;
    private final Instance<PretendInbox> inbox;
    PretendConnector connector;
    Issuer issuer;

    WithTeams(
            @ConfigProperty(name = "microsoft.cloud.login") URI login,
            @ConfigProperty(name = "microsoft.cloud.metadata") URI metadata,
            Instance<ChatPlatform> platforms,
            Instance<PretendInbox> inbox) {
        this.login = login;
        this.metadata = metadata;
        this.platforms = platforms;
        this.inbox = inbox;
    }

    /** Rebond is in the team, and Zoé is in its channel. */
    TeamsStage raise() {
        if (connector == null) {
            connector = new PretendConnector(login.getPort());
            issuer = new Issuer(metadata.getPort());
        }
        connector.reset();
        inbox.get().reset();
        var stage = new TeamsStage(
                platforms.stream()
                        .filter(each -> each.name().equals("teams"))
                        .findFirst()
                        .orElseThrow(),
                inbox.get(),
                connector,
                issuer,
                "http://localhost:" + login.getPort());
        stage.deliver(stage.activities().botAdded()).then().statusCode(200);
        stage.deliver(stage.activities().inChannel("conversationUpdate", null))
                .then()
                .statusCode(200);
        inbox.get().reset();
        return stage;
    }

    @PreDestroy
    void close() {
        if (connector != null) {
            connector.close();
            issuer.close();
        }
    }
}
