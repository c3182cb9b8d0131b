package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code helm upgrade --reuse-values}: the templates are new, and the defaults those of the chart that was installed. */
class HelmChartUpgradeTest {
    private static final List<String> UNKNOWN_TO_THE_FIRST_CHART = List.of("slack", "teams");

    @TempDir
    Path chart;

    @BeforeEach
    void newTemplatesWithOldDefaults() throws IOException {
        try (var files = Files.walk(RenderedChart.CHART)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = chart.resolve(RenderedChart.CHART.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var values = chart.resolve("values.yaml");
        var defaults = (ObjectNode) RenderedChart.YAML.readTree(values.toFile());
        defaults.remove(UNKNOWN_TO_THE_FIRST_CHART);
        Files.writeString(values, RenderedChart.YAML.writeValueAsString(defaults));
    }

    @Test
    void whoAsksForNothingNewGetsWhatWasThere() {
        assertThat(RenderedChart.of(chart, "h2")).isEqualTo(RenderedChart.of("h2"));
    }

    @Test
    void aPlatformIsTakenUpWithWhatItNeedsAlone() {
        var rendered = RenderedChart.of(
                chart,
                "h2",
                "slack.existingSecret",
                "rebond-slack",
                "teams.appId",
                "00000000-0000-0000-0000-0000000000a1",
                "teams.tenantId",
                "00000000-0000-0000-0000-0000000000b2",
                "teams.existingSecret",
                "rebond-teams");

        rendered.fitsKubernetes();
        assertThat(rendered.env())
                .extracting(EnvVar::getName, EnvVar::getValue)
                .contains(
                        tuple("SLACK_BOT_TOKEN", null),
                        tuple("SLACK_SIGNING_SECRET", null),
                        tuple("MICROSOFT_APP_ID", "00000000-0000-0000-0000-0000000000a1"),
                        tuple("MICROSOFT_APP_TYPE", "SingleTenant"),
                        tuple("MICROSOFT_APP_TENANT_ID", "00000000-0000-0000-0000-0000000000b2"),
                        tuple("MICROSOFT_APP_PASSWORD", null));
    }

    @Test
    void whatIsMissingIsStillSaidInWords() {
        assertThatThrownBy(() -> RenderedChart.of(
                        chart, "h2", "slack.socketMode", true, "teams.appId", "00000000-0000-0000-0000-0000000000a1"))
                .hasMessageContaining("""
                        Rebond cannot be installed like this:
                        - slack.existingSecret is missing: a Secret with SLACK_BOT_TOKEN and SLACK_APP_TOKEN
                        - teams.existingSecret is missing: a Secret with MICROSOFT_APP_PASSWORD
                        - teams.tenantId is missing: a SingleTenant bot serves the tenant of its registration""");
    }
}
