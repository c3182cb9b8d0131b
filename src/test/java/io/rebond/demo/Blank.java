package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** REBOND_DEMO=false, which goes before anything else that is said of the sample company. */
public class Blank implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebond.demo",
                "false",
                "rebond.demo.history",
                "true",
                "rebond.database.url",
                "jdbc:h2:mem:blank;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }
}
