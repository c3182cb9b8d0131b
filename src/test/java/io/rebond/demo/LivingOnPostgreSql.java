package io.rebond.demo;

import io.rebond.OnPostgreSql;
import java.util.HashMap;
import java.util.Map;

/** The same on a real PostgreSQL server. */
public class LivingOnPostgreSql extends OnPostgreSql {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("rebond.demo.history", "true");
        return settings;
    }
}
