package io.rebond.window;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;

/** Everything as it is delivered, on a database of its own. */
public class WholeHouse implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebond.database.url", InMemory.named("whole-house"));
    }
}
