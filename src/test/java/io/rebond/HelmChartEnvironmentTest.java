package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pod is told, and from where. */
class HelmChartEnvironmentTest {
    @Test
    void onH2ItIsToldTheLeast() {
        assertThat(environment(RenderedChart.of("h2")))
                .containsOnly(
                        entry("QUARKUS_HTTP_HOST", "0.0.0.0"),
                        entry("REBOND_PUBLIC_URL", "https://rebond.example.com"),
                        entry("REBOND_SECRET_KEY", "from rebond-key"));
    }

    @Test
    void everySecretStaysInTheSecretThatExists() {
        var chart = RenderedChart.of("postgresql");

        assertThat(chart.byKind()).doesNotContainKey("Secret");
        assertThat(environment(chart))
                .containsOnly(
                        entry("QUARKUS_HTTP_HOST", "0.0.0.0"),
                        entry("REBOND_PUBLIC_URL", "https://rebond.example.com"),
                        entry("REBOND_SECRET_KEY", "from rebond-key"),
                        entry("REBOND_ADMINS", "U024BE7LH,U024BE7LJ"),
                        entry("REBOND_DEMO", "true"),
                        entry("REBOND_SANDBOX_TOKEN", "from rebond-sandbox"),
                        entry("REBOND_FEEDS_ALLOW", "wiki.intranet.example.com:8443"),
                        entry("REBOND_PRIVACY_LEAVERS", "60d"),
                        entry("REBOND_KUDOS_EMOJI", "bouquet,taco"),
                        entry("REBOND_KUDOS_OFF_IN", "Europe/Berlin,Europe/Busingen"),
                        entry("SLACK_BOT_TOKEN", "from rebond-slack"),
                        entry("SLACK_SIGNING_SECRET", "from rebond-slack"),
                        entry("MICROSOFT_APP_ID", "00000000-0000-0000-0000-0000000000a1"),
                        entry("MICROSOFT_APP_TYPE", "SingleTenant"),
                        entry("MICROSOFT_APP_TENANT_ID", "00000000-0000-0000-0000-0000000000b2"),
                        entry("MICROSOFT_APP_PASSWORD", "from rebond-teams"),
                        entry(
                                "REBOND_DATABASE_URL",
                                "jdbc:postgresql://db-a.example.com,db-b.example.com:5433/rebond?targetServerType=primary"),
                        entry("REBOND_DATABASE_USER", "from rebond-database"),
                        entry("REBOND_DATABASE_PASSWORD", "from rebond-database"));
    }

    @Test
    void inSocketModeSlackIsCalledWithTheAppToken() {
        assertThat(environment(
                        RenderedChart.of("h2", "slack.existingSecret", "rebond-slack", "slack.socketMode", true)))
                .contains(entry("SLACK_BOT_TOKEN", "from rebond-slack"), entry("SLACK_APP_TOKEN", "from rebond-slack"))
                .doesNotContainKey("SLACK_SIGNING_SECRET");
    }

    @Test
    void aBotForSeveralTenantsIsToldWhich() {
        assertThat(environment(RenderedChart.of(
                        "postgresql",
                        "teams.appType",
                        "MultiTenant",
                        "teams.tenantId",
                        "",
                        "teams.allowedTenants[0]",
                        "00000000-0000-0000-0000-0000000000c3",
                        "teams.allowedTenants[1]",
                        "00000000-0000-0000-0000-0000000000d4")))
                .contains(
                        entry("MICROSOFT_APP_TYPE", "MultiTenant"),
                        entry(
                                "MICROSOFT_ALLOWED_TENANTS",
                                "00000000-0000-0000-0000-0000000000c3,00000000-0000-0000-0000-0000000000d4"))
                .doesNotContainKey("MICROSOFT_APP_TENANT_ID");
    }

    @Test
    void theNewsletterIsToldItsSenderAndItsServer() {
        assertThat(environment(RenderedChart.of(
                        "h2",
                        "mail.from",
                        "La veille <veille@example.com>",
                        "mail.host",
                        "smtp.example.com",
                        "mail.existingSecret",
                        "rebond-mail",
                        "mail.bounces.address",
                        "bounces@example.com",
                        "mail.bounces.host",
                        "imap.example.com",
                        "mail.bounces.existingSecret",
                        "rebond-bounces")))
                .contains(
                        entry("REBOND_MAIL_FROM", "La veille <veille@example.com>"),
                        entry("REBOND_MAIL_PER_SECOND", "10"),
                        entry("QUARKUS_MAILER_HOST", "smtp.example.com"),
                        entry("QUARKUS_MAILER_PORT", "587"),
                        entry("QUARKUS_MAILER_TLS", "false"),
                        entry("QUARKUS_MAILER_USERNAME", "from rebond-mail"),
                        entry("QUARKUS_MAILER_PASSWORD", "from rebond-mail"),
                        entry("QUARKUS_MAILER_BOUNCE_ADDRESS", "bounces@example.com"),
                        entry("REBOND_BOUNCES_HOST", "imap.example.com"),
                        entry("REBOND_BOUNCES_PORT", "993"),
                        entry("REBOND_BOUNCES_TLS", "true"),
                        entry("REBOND_BOUNCES_USERNAME", "from rebond-bounces"),
                        entry("REBOND_BOUNCES_PASSWORD", "from rebond-bounces"));
    }

    @Test
    void secretsGivenAsValuesGoIntoASecretOfTheChart() {
        var chart = RenderedChart.of(
                "postgresql",
                "secretKey.existingSecret",
                "",
                "secretKey.value",
                "the key",
                "database.existingSecret",
                "",
                "database.user",
                "rebond",
                "database.password",
                "the password",
                "sandbox.existingSecret",
                "",
                "sandbox.token",
                "the token");

        assertThat(environment(chart))
                .contains(
                        entry("REBOND_SECRET_KEY", "from rebond"),
                        entry("REBOND_SANDBOX_TOKEN", "from rebond"),
                        entry("REBOND_DATABASE_USER", "rebond"),
                        entry("REBOND_DATABASE_PASSWORD", "from rebond"));
        var secret = chart.the(Secret.class);
        assertThat(secret.getMetadata().getName()).isEqualTo("rebond");
        assertThat(secret.getData())
                .containsOnly(
                        entry("REBOND_SECRET_KEY", base64("the key")),
                        entry("REBOND_SANDBOX_TOKEN", base64("the token")),
                        entry("REBOND_DATABASE_PASSWORD", base64("the password")));
    }

    /** By name; a variable that is taken from a Secret must have its own name as the key there. */
    private static Map<String, String> environment(RenderedChart chart) {
        return chart.container().getEnv().stream()
                .collect(Collectors.toMap(EnvVar::getName, HelmChartEnvironmentTest::origin));
    }

    private static String origin(EnvVar variable) {
        if (variable.getValueFrom() == null) {
            return variable.getValue();
        }
        var reference = variable.getValueFrom().getSecretKeyRef();
        assertThat(variable.getValue()).isNull();
        assertThat(reference.getKey()).isEqualTo(variable.getName());
        return "from " + reference.getName();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
