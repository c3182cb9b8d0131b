package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import org.junit.jupiter.api.Test;

/** Who reaches the pod, and whom it reaches. */
class HelmChartNetworkTest {
    private final RenderedChart chart = RenderedChart.of("postgresql");

    @Test
    void theServiceFindsThePods() {
        var service = chart.the(Service.class).getSpec();

        assertThat(service.getPorts().get(0).getTargetPort()).isEqualTo(new IntOrString("http"));
        var labels = chart.byKind().get("Deployment").at("/spec/template/metadata/labels");
        assertThat(service.getSelector()).isNotEmpty().allSatisfy((name, value) -> assertThat(
                        labels.path(name).asText())
                .isEqualTo(value));
    }

    @Test
    void theIngressTakesItsHostFromThePublicUrl() {
        var ingress = chart.the(Ingress.class).getSpec();

        assertThat(ingress.getRules().get(0).getHost()).isEqualTo("rebond.example.com");
        assertThat(ingress.getTls().get(0).getHosts()).containsExactly("rebond.example.com");
        assertThat(ingress.getTls().get(0).getSecretName()).isEqualTo("rebond-tls");
        assertThat(RenderedChart.of("postgresql", "publicUrl", "https://chat.example.org:8443/")
                        .the(Ingress.class)
                        .getSpec()
                        .getRules())
                .extracting("host")
                .containsExactly("chat.example.org");
    }

    @Test
    void theNetworkPolicyLetsOutWhatTheValuesName() {
        var policy = chart.the(NetworkPolicy.class).getSpec();

        assertThat(policy.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(policy.getIngress().get(0).getFrom()).hasSize(1);
        assertThat(policy.getIngress().get(0).getPorts())
                .extracting(NetworkPolicyPort::getPort)
                .containsExactly(new IntOrString("http"));
        assertThat(policy.getEgress().get(0).getPorts())
                .extracting(port -> port.getProtocol() + " " + port.getPort().getIntVal())
                .containsExactly("UDP 53", "TCP 53", "TCP 443", "TCP 8443", "TCP 5432", "TCP 5433");
    }

    @Test
    void theNetworkPolicyLetsOutToTheMailServerWhereThereIsOne() {
        var mailing = RenderedChart.of(
                "postgresql",
                "mail.from",
                "veille@example.com",
                "mail.host",
                "smtp.example.com",
                "mail.port",
                465,
                "mail.bounces.host",
                "imap.example.com",
                "mail.bounces.existingSecret",
                "rebond-bounces");
        assertThat(mailing.the(NetworkPolicy.class).getSpec().getEgress().get(0).getPorts())
                .extracting(port -> port.getPort().getIntVal())
                .contains(465, 993);
    }

    @Test
    void prometheusReadsTheMetricsPage() {
        var monitor = chart.byKind().get("ServiceMonitor");

        assertThat(monitor.at("/metadata/labels/release").asText()).isEqualTo("prometheus");
        assertThat(monitor.at("/spec/endpoints/0/path").asText()).isEqualTo("/q/metrics");
        assertThat(monitor.at("/spec/endpoints/0/port").asText()).isEqualTo("http");
    }
}
