package io.rebond.stories;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;

/** Where the journal is: on H2 in a database beside the other. */
final class JournalRows {

    private JournalRows() {}

    static Jdbi beside(Jdbi database) {
        var settings = ConfigProvider.getConfig();
        if (!settings.getValue("quarkus.datasource.db-kind", String.class).equals("h2")) {
            return database;
        }
        var url = settings.getValue("rebond.database.url", String.class);
        return Jdbi.create(
                url.replaceFirst("^([^;]*)", "$1-journal"),
                settings.getValue("rebond.database.user", String.class),
                "");
    }
}
