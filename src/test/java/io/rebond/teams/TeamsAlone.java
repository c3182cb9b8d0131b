package io.rebond.teams;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import io.rebond.sandbox.PretendInbox;
import io.rebond.token.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Teams as it is delivered, with a Microsoft of the test's own, and nobody behind it. */
public class TeamsAlone implements QuarkusTestProfile {

    static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    static final String PASSWORD = "canary-password-Zk8";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(connected());
        settings.put("rebond.database.url", InMemory.named("teams-alone"));
        return settings;
    }

    /** To a Microsoft that the test raises where these settings say that it is. */
    public static Map<String, String> connected() {
        int connector = freePort();
        int issuer = freePort();
        return Map.of(
                "microsoft.app.id",
                Issuer.APP,
                "microsoft.app.password",
                PASSWORD,
                "microsoft.app.tenant-id",
                TENANT,
                "microsoft.allowed.service-hosts",
                "localhost:" + connector,
                "microsoft.cloud.login",
                "http://localhost:" + connector + "/login",
                "microsoft.cloud.metadata",
                Issuer.metadata(issuer).toString());
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PretendInbox.class);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
