package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rebond.InMemory;
import java.util.Map;

/** A Rebond that people come to, whose sandbox somebody left open. */
public class Reachable implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.public-url",
                "https://rebond.example",
                "rebond.sandbox.token",
                "a-pass-that-somebody-set",
                "rebond.demo.history",
                "true",
                "rebond.database.url",
                InMemory.named("reachable"));
    }
}
