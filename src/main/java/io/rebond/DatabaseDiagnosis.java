package io.rebond;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Each runner speaks to one engine: an address of the other kind is said in words before anything connects. */
@Singleton
class DatabaseDiagnosis implements Diagnosis {

    private static final String KEY = "REBOND_DATABASE_URL";

    private final String engine;
    private final String address;

    DatabaseDiagnosis(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String engine,
            @ConfigProperty(name = "rebond.database.url") String address) {
        this.engine = engine;
        this.address = address;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                address.startsWith("jdbc:" + engine + ":")
                        ? new Finding(Weight.FINE, KEY, "fits this runner.", "convient à ce lanceur.")
                        : new Finding(
                                Weight.WRONG,
                                KEY,
                                "this runner speaks to " + engine + ": its address begins with jdbc:" + engine + ":",
                                "ce lanceur parle à " + engine + " : son adresse commence par jdbc:" + engine + ":"));
    }
}
