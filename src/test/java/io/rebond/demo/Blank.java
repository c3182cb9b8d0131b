package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;

/** REBOND_DEMO=false, which goes before anything else that is said of the sample company. */
public class Blank implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.demo", "false", "rebond.demo.history", "true", "rebond.database.url", InMemory.named("blank"));
    }
}
