package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.mail.PostOffice;
import java.util.List;
import java.util.Map;

/** The whole house with a mail server. */
public class ByMail implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.database.url",
                "jdbc:h2:mem:by-mail;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostOffice.class));
    }
}
