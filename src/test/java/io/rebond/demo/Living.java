package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;

/** A sample company with a past, on a database of its own. */
public class Living implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.demo.history", "true", "rebond.database.url", InMemory.named("living"));
    }
}
