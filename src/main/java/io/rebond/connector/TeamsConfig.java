package io.rebond.connector;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How Rebond reaches Microsoft Teams. Without an app id it does not. */
@ConfigMapping(prefix = "microsoft")
public interface TeamsConfig {

    /** The bot's registration. */
    App app();

    /** Whom Rebond listens to and answers. */
    Allowed allowed();

    /** The addresses of Microsoft's cloud; to be changed for a national cloud, or for tests. */
    Cloud cloud();

    /** The bot's registration. */
    interface App {

        /** {@code MICROSOFT_APP_ID}: the application (client) id of the bot's registration. Absent: Teams is off. */
        Optional<String> id();

        /** {@code MICROSOFT_APP_PASSWORD}: a client secret of the registration. */
        Optional<String> password();

        /** {@code MICROSOFT_APP_TENANT_ID}: the id of the tenant that the registration belongs to. */
        Optional<String> tenantId();

        /**
         * {@code MICROSOFT_APP_TYPE}: {@code SingleTenant}, which answers its own tenant only, or {@code MultiTenant}, for
         * registrations made before July 2025.
         */
        @WithDefault("SingleTenant")
        String type();
    }

    /** Whom Rebond listens to and answers. */
    interface Allowed {

        /**
         * {@code MICROSOFT_ALLOWED_TENANTS}: ids of the tenants that a {@code MultiTenant} bot works for, separated by
         * commas; {@code *} for any.
         */
        Optional<List<String>> tenants();

        /**
         * {@code MICROSOFT_ALLOWED_SERVICE_HOSTS}: hosts, with a port where it is not 443, that answers and Rebond's token
         * may be sent to, separated by commas.
         */
        @WithDefault("smba.trafficmanager.net,smba.infra.gcc.teams.microsoft.com")
        List<String> serviceHosts();
    }

    /** The addresses of Microsoft's cloud. */
    interface Cloud {

        /** {@code MICROSOFT_CLOUD_METADATA}: where the keys that sign Teams' requests are described. */
        @WithDefault("https://login.botframework.com/v1/.well-known/openidconfiguration")
        URI metadata();

        /** {@code MICROSOFT_CLOUD_ISSUER}: who signs Teams' requests. */
        @WithDefault("https://api.botframework.com")
        String issuer();

        /** {@code MICROSOFT_CLOUD_LOGIN}: where Rebond's own token comes from. */
        @WithDefault("https://login.microsoftonline.com")
        URI login();

        /** {@code MICROSOFT_CLOUD_SCOPE}: what Rebond's own token is for. */
        @WithDefault("https://api.botframework.com/.default")
        String scope();
    }
}
