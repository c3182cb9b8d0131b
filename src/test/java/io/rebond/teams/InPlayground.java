package io.rebond.teams;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;

/** Everything as it is delivered, in the local mode that Microsoft's Playground needs. */
public class InPlayground implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.teams.local",
                "true",
                "rebond.admins",
                Playground.ALEX,
                "rebond.community.channel",
                "Announcements",
                "rebond.database.url",
                InMemory.named("playground"));
    }
}
