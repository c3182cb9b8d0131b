package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A sample company with a past, on a database of its own. */
public class Living implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.demo.history",
                "true",
                "rebond.database.url",
                "jdbc:h2:mem:living;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }
}
