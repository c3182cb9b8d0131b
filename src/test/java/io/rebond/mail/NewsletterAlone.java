package io.rebond.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.sandbox.PretendInbox;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The newsletter with nobody behind it: its own tests say what Rebond answers. */
public class NewsletterAlone implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.database.url",
                "jdbc:h2:mem:newsletter-alone;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PretendInbox.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostOffice.class));
    }
}
