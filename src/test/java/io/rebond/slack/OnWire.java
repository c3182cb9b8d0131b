package io.rebond.slack;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import io.rebond.sandbox.PretendInbox;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slack on a wire that the test holds, with nobody behind Rebond's door. */
public class OnWire implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.database.url",
                InMemory.named("slack-on-wire"),
                "quarkus.log.category.\"com.slack\".level",
                "DEBUG");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PretendInbox.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SlackOnWire.class));
    }
}
