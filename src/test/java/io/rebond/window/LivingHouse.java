package io.rebond.window;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;

/** Everything as it is delivered, with the sample company's past, on a database of its own. */
public class LivingHouse implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.demo.history", "true", "rebond.database.url", InMemory.named("living-house"));
    }
}
