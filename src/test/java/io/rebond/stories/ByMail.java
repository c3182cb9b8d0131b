package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import io.rebond.mail.PostOffice;
import java.util.List;
import java.util.Map;

/** The whole house with a mail server. */
public class ByMail implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.database.url", InMemory.named("by-mail"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostOffice.class));
    }
}
