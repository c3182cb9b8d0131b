package io.rebond;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the chart renders, by kind: each object once, read strictly into Kubernetes' own types. */
record RenderedChart(Map<String, JsonNode> byKind) {
    static final Path CHART = Path.of("helm", "rebond");
    static final YAMLMapper YAML = strict();

    private static final Map<String, Class<?>> TYPES = Stream.of(
                    Deployment.class,
                    StatefulSet.class,
                    PersistentVolumeClaim.class,
                    Secret.class,
                    Service.class,
                    Ingress.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    /** Renders with {@code ci/<mode>-values.yaml} and then, in pairs, keys and values as {@code --set} takes them. */
    static RenderedChart of(String mode, Object... overrides) {
        return of(CHART, mode, overrides);
    }

    static RenderedChart of(Path place, String mode, Object... overrides) {
        // Unless told, the library takes itself for Kubernetes 1.20.
        var command = new Helm(place)
                .template()
                .withName("rebond")
                .withKubeVersion("1.30.0")
                .withValuesFile(values(mode));
        for (var i = 0; i < overrides.length; i += 2) {
            command.set((String) overrides[i], overrides[i + 1]);
        }
        return parse(command.call());
    }

    static Path values(String mode) {
        return CHART.resolve("ci").resolve(mode + "-values.yaml");
    }

    private static RenderedChart parse(String manifests) {
        var byKind = new LinkedHashMap<String, JsonNode>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(manifests)) {
            while (documents.hasNext()) {
                var document = documents.next();
                if (byKind.put(document.path("kind").asText(), document) != null) {
                    throw new AssertionError("two objects of one kind: " + document);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RenderedChart(byKind);
    }

    <T> T the(Class<T> type) {
        return YAML.convertValue(byKind.get(type.getSimpleName()), type);
    }

    /** Reads every object into its type; a ServiceMonitor, which belongs to an operator, has none here. */
    void fitsKubernetes() {
        byKind.forEach((kind, document) -> {
            if (!kind.equals("ServiceMonitor")) {
                YAML.convertValue(document, TYPES.get(kind));
            }
        });
    }

    PodSpec pod() {
        return byKind.containsKey("Deployment")
                ? the(Deployment.class).getSpec().getTemplate().getSpec()
                : the(StatefulSet.class).getSpec().getTemplate().getSpec();
    }

    Container container() {
        var containers = pod().getContainers();
        if (containers.size() != 1) {
            throw new AssertionError("one container expected: " + containers);
        }
        return containers.get(0);
    }

    List<EnvVar> env() {
        return container().getEnv();
    }

    /** A field that the type does not know, or a number where Kubernetes wants a text, fails instead of being taken along. */
    private static YAMLMapper strict() {
        return YAMLMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .annotationIntrospector(new NoPlaceForTheUnknown())
                .build();
    }

    /** The types keep unknown fields aside, in a map; without that map the parser names them. */
    private static final class NoPlaceForTheUnknown extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
