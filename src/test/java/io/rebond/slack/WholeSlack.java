package io.rebond.slack;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.List;
import java.util.Map;

/** Everything as it is delivered, connected to Slack as others wrote it. */
public class WholeSlack implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.database.url", InMemory.named("whole-slack"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SlackTown.class));
    }
}
