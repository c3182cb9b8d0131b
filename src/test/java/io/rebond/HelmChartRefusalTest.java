package io.rebond;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import org.junit.jupiter.api.Test;

class HelmChartRefusalTest {
    @Test
    void withoutASecretKeyNothingIsInstalled() {
        var message = "secretKey.existingSecret is missing (or, for a trial, secretKey.value): "
                + "anonymous ballots and stored tokens depend on it";
        refuses(message, "h2", "secretKey.existingSecret", "");
        refuses(message, "postgresql", "secretKey.existingSecret", "");
    }

    @Test
    void anH2FileBelongsToOnePod() {
        refuses(
                "replicas is 2 but database.kind is h2, whose file belongs to one pod: use 1 replica or PostgreSQL",
                "h2",
                "replicas",
                2);
    }

    @Test
    void postgresqlNeedsAnAddressAndCredentials() {
        refuses("database.url is missing: jdbc:postgresql://host:5432/rebond", "postgresql", "database.url", "");
        refuses(
                "database.existingSecret is missing (or database.user and database.password)",
                "postgresql",
                "database.existingSecret",
                "");
        refuses(
                "database.url contains a password, which would be readable in the pod: use database.existingSecret",
                "postgresql",
                "database.url",
                "jdbc:postgresql://db/rebond?password=x");
    }

    @Test
    void thePublicUrlIsWhatSwitchesTheSandboxOff() {
        refuses("publicUrl is missing: the address at which people and platforms reach Rebond", "h2", "publicUrl", "");
    }

    @Test
    void aSenderNeedsAServerAndAServerASender() {
        refuses("mail.host is missing: the server that takes the newsletter", "h2", "mail.from", "veille@example.com");
        refuses("mail.host is set but mail.from is not: set it, or remove the rest", "h2", "mail.host", "smtp");
        refuses(
                "mail.bounces.existingSecret is missing: the Secret with the mailbox's login",
                "h2",
                "mail.from",
                "veille@example.com",
                "mail.host",
                "smtp",
                "mail.bounces.host",
                "imap");
    }

    @Test
    void aPlatformIsNamedWholeOrNotAtAll() {
        refuses(
                "slack.existingSecret is missing: a Secret with SLACK_BOT_TOKEN and SLACK_APP_TOKEN",
                "h2",
                "slack.socketMode",
                true);
        refuses(
                "teams.existingSecret is missing: a Secret with MICROSOFT_APP_PASSWORD",
                "postgresql",
                "teams.existingSecret",
                "");
        refuses(
                "teams.tenantId is missing: a SingleTenant bot serves the tenant of its registration",
                "postgresql",
                "teams.tenantId",
                "");
        refuses(
                "teams.allowedTenants is missing: a MultiTenant bot serves the tenants that are named",
                "postgresql",
                "teams.appType",
                "MultiTenant");
        refuses(
                "teams.tenantId is set but teams.appId is not: set it, or remove the rest",
                "postgresql",
                "teams.appId",
                "");
    }

    @Test
    void contradictionsAreNamedRatherThanResolved() {
        refuses(
                "database.url is set but database.kind is h2: set database.kind to postgresql or remove it",
                "h2",
                "database.url",
                "jdbc:postgresql://db/rebond");
        refuses("secretKey.existingSecret and secretKey.value are both set: keep one", "h2", "secretKey.value", "too");
        refuses(
                "persistence.existingClaim is set but database.kind is postgresql, which mounts no volume: remove it",
                "postgresql",
                "persistence.existingClaim",
                "mine");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        refuses("""
                Rebond cannot be installed like this:
                - image.repository is missing: no image of Rebond is published yet, name the one you built
                - publicUrl is missing: the address at which people and platforms reach Rebond
                - replicas is 3 but database.kind is h2, whose file belongs to one pod: use 1 replica or PostgreSQL
                """.strip(), "h2", "image.repository", "", "publicUrl", "", "replicas", 3);
    }

    @Test
    void anOldClusterIsToldSo() {
        assertThatThrownBy(() -> new Helm(RenderedChart.CHART)
                        .template()
                        .withKubeVersion("1.29.9")
                        .withValuesFile(RenderedChart.values("h2"))
                        .call())
                .hasMessageContaining("chart requires kubeVersion: >=1.30.0-0");
    }

    @Test
    void whatTheChartDoesNotKnowIsNotIgnored() {
        refuses("additional properties 'replica' not allowed", "h2", "replica", 1);
        refuses("additional properties 'usr' not allowed", "postgresql", "database.usr", "rebond");
        refuses("value must be one of 'h2', 'postgresql'", "h2", "database.kind", "mysql");
    }

    private static void refuses(String message, String mode, Object... overrides) {
        assertThatThrownBy(() -> RenderedChart.of(mode, overrides)).hasMessageContaining(message);
    }
}
