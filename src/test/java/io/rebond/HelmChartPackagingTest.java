package io.rebond;

import static io.rebond.RenderedChart.CHART;
import static io.rebond.RenderedChart.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart as a package: sound, documented, of one version with the application. */
class HelmChartPackagingTest {
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void lintFindsNothing(String mode, @TempDir Path temporary) throws IOException {
        // Lint takes no values, it looks at those inside the chart; and it wants a chart to live in a directory of its
        // name.
        var copy = temporary.resolve("rebond");
        copyChart(copy);
        var values = copy.resolve("values.yaml").toFile();
        var all = YAML.readTree(values);
        YAML.readerForUpdating(all).readValue(RenderedChart.values(mode).toFile());
        YAML.writeValue(values, all);

        var result = new Helm(copy).lint().strict().quiet().call();

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.isFailed()).isFalse();
    }

    @Test
    void theNotesSayWhatComesNext() {
        var output = new Helm(CHART)
                .install()
                .withName("rebond")
                .withNamespace("community")
                .clientOnly()
                .dryRun()
                .withKubeVersion("1.30.0")
                .withValuesFile(RenderedChart.values("h2"))
                .call()
                .getOutput();

        assertThat(output.substring(output.indexOf("NOTES:"))).isEqualToIgnoringNewLines("""
                        NOTES:
                        Rebond is starting. Its address is https://rebond.example.com

                        No Ingress was asked for. Until the address above leads here, look at it with
                          kubectl --namespace community port-forward service/rebond 8080:80
                          curl http://localhost:8080/q/health/ready

                        Embedded database: one pod, and everything it knows is on the claim rebond-data.
                        Back it up; `helm uninstall` leaves it in place.

                        Keep REBOND_SECRET_KEY safe, and away from the database: without it open anonymous ballots are lost, with both
                        they can be linked to people. Secrets are read at start, so after changing one:
                          kubectl --namespace community rollout restart statefulset/rebond
                        """);
    }

    @Test
    void theReadmeListsEveryValueAndNoOther() throws IOException {
        var documented = Pattern.compile("^\\| `([\\w.]+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(CHART.resolve("README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());

        assertThat(documented).isEqualTo(keys());
    }

    @Test
    void itsVersionIsTheApplications() throws IOException {
        var pom = Pattern.compile("<artifactId>rebond</artifactId>\\s*<version>([\\d.]+)")
                .matcher(Files.readString(Path.of("pom.xml")));
        var chart = YAML.readTree(CHART.resolve("Chart.yaml").toFile());

        assertThat(pom.find()).isTrue();
        assertThat(chart.path("appVersion").asText()).isEqualTo(pom.group(1));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        YAML.readTree(CHART.resolve("values.yaml").toFile())
                .properties()
                .forEach(value -> collect(value.getKey(), value.getValue(), keys));
        return keys;
    }

    private static void collect(String key, JsonNode value, Set<String> keys) {
        if (value.isObject() && !value.isEmpty() && !key.equals("resources")) {
            value.properties().forEach(child -> collect(key + "." + child.getKey(), child.getValue(), keys));
        } else {
            keys.add(key);
        }
    }

    private static void copyChart(Path target) throws IOException {
        try (var files = Files.walk(CHART)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(CHART.relativize(file).toString()));
            }
        }
    }
}
