package io.rebond.window;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Everything as it is delivered, with the sample company's past, on a database of its own. */
public class LivingHouse implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.demo.history",
                "true",
                "rebond.database.url",
                "jdbc:h2:mem:living-house;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }
}
