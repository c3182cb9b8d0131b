package io.rebond.sandbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The sandbox with nobody behind it: its own tests say what Rebond answers. */
public class SandboxAlone implements QuarkusTestProfile {
    public static final String PASS = "a-pass-of-the-tests-alone";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.sandbox.token",
                PASS,
                "rebond.database.url",
                "jdbc:h2:mem:sandbox-alone;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PretendInbox.class, PretendSeal.class, PretendHome.class, PretendCommand.class);
    }
}
