package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import io.rebond.slack.PretendSlack;
import io.rebond.teams.TeamsAlone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Slack, Teams and the sandbox at once, each with the sample company in it, and the whole house behind them. */
public class ThreeDoors implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(TeamsAlone.connected());
        settings.put("rebond.admins", "sven-aad,ines-aad");
        settings.put("rebond.demo", "false");
        settings.put("rebond.database.url", InMemory.named("three-doors"));
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PretendSlack.class));
    }
}
