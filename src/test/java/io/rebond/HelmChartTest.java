package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelmChartTest {
    @Test
    void onH2OnePodOwnsAVolumeThatOutlivesTheRelease() {
        var chart = RenderedChart.of("h2");

        assertThat(chart.byKind()).containsOnlyKeys("PersistentVolumeClaim", "Service", "StatefulSet");
        var set = chart.the(StatefulSet.class).getSpec();
        assertThat(set.getReplicas()).isOne();
        assertThat(set.getUpdateStrategy().getType()).isEqualTo("RollingUpdate");
        assertThat(set.getPodManagementPolicy()).isEqualTo("Parallel");
        var claim = chart.the(PersistentVolumeClaim.class);
        assertThat(claim.getMetadata().getAnnotations()).containsEntry("helm.sh/resource-policy", "keep");
        assertThat(chart.pod().getVolumes())
                .filteredOn("name", "data")
                .extracting(volume -> volume.getPersistentVolumeClaim().getClaimName())
                .containsExactly(claim.getMetadata().getName());
        assertThat(chart.container().getVolumeMounts())
                .extracting(VolumeMount::getName, VolumeMount::getMountPath)
                .containsExactly(tuple("tmp", "/tmp"), tuple("data", "/var/lib/rebond"));
        assertThat(chart.container().getWorkingDir()).isEqualTo("/var/lib/rebond");
        assertThat(chart.container().getLifecycle()).isNull();
    }

    @Test
    void anExistingClaimIsUsedRatherThanANewOne() {
        var chart = RenderedChart.of("h2", "persistence.existingClaim", "mine");

        assertThat(chart.byKind()).doesNotContainKey("PersistentVolumeClaim");
        assertThat(chart.pod().getVolumes().get(1).getPersistentVolumeClaim().getClaimName())
                .isEqualTo("mine");
    }

    @Test
    void onPostgresqlReplicasRollWithoutAPauseAndHoldNoVolume() {
        var chart = RenderedChart.of("postgresql");

        var deployment = chart.the(Deployment.class).getSpec();
        assertThat(deployment.getReplicas()).isEqualTo(3);
        assertThat(deployment.getStrategy().getType()).isEqualTo("RollingUpdate");
        assertThat(deployment.getStrategy().getRollingUpdate().getMaxUnavailable())
                .isEqualTo(new IntOrString(0));
        assertThat(chart.pod().getVolumes()).extracting(Volume::getName).containsExactly("tmp");
        assertThat(chart.container().getLifecycle().getPreStop().getSleep().getSeconds())
                .isLessThan(chart.pod().getTerminationGracePeriodSeconds());
        assertThat(chart.the(PodDisruptionBudget.class).getSpec().getMaxUnavailable())
                .isEqualTo(new IntOrString(1));
        assertThat(RenderedChart.of("postgresql", "replicas", 1).byKind())
                .containsKey("Deployment")
                .doesNotContainKeys("PodDisruptionBudget", "PersistentVolumeClaim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void everyObjectFitsKubernetesAndCarriesTheStandardLabels(String mode) {
        var chart = RenderedChart.of(mode);

        chart.fitsKubernetes();
        assertThat(chart.byKind().values())
                .allSatisfy(object -> assertThat(object.at("/metadata/labels").fieldNames())
                        .toIterable()
                        .contains(
                                "helm.sh/chart",
                                "app.kubernetes.io/name",
                                "app.kubernetes.io/instance",
                                "app.kubernetes.io/version",
                                "app.kubernetes.io/part-of",
                                "app.kubernetes.io/managed-by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void thePodMayDoLittle(String mode) {
        var pod = RenderedChart.of(mode).pod();

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(185);
        assertThat(pod.getSecurityContext().getFsGroup()).isEqualTo(185);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        var container = pod.getContainers().get(0);
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(pod.getVolumes().get(0).getEmptyDir()).isNotNull();
        assertThat(container.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsOnlyKeys("memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theProbesAskTheThreeHealthPages(String mode) {
        var container = RenderedChart.of(mode).container();

        assertThat(container.getPorts()).extracting("name", "containerPort").containsExactly(tuple("http", 8080));
        assertThat(container.getStartupProbe()).extracting(Probe::getHttpGet).isEqualTo(page("/q/health/started"));
        assertThat(container.getLivenessProbe()).extracting(Probe::getHttpGet).isEqualTo(page("/q/health/live"));
        assertThat(container.getReadinessProbe()).extracting(Probe::getHttpGet).isEqualTo(page("/q/health/ready"));
    }

    private static HTTPGetAction page(String path) {
        var page = new HTTPGetAction();
        page.setPath(path);
        page.setPort(new IntOrString("http"));
        return page;
    }
}
