package io.rebond.slack;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import io.rebond.sandbox.PretendInbox;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slack with nobody behind it: its own tests say what Rebond answers. */
public class SlackAlone implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.database.url", InMemory.named("slack-alone"));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PretendInbox.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SlackTown.class));
    }
}
