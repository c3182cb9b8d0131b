package io.rebond.sandbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;
import java.util.Set;

/** The sandbox with nobody behind it: its own tests say what Rebond answers. */
public class SandboxAlone implements QuarkusTestProfile {
    public static final String PASS = "a-pass-of-the-tests-alone";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.sandbox.token", PASS, "rebond.database.url", InMemory.named("sandbox-alone"));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PretendInbox.class, PretendSeal.class, PretendHome.class, PretendCommand.class);
    }
}
