package io.rebond.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings as an administrator may have written them: by their names in the environment. */
class SettingsTest {

    private static final Map<String, String> GOOD =
            Map.of("MICROSOFT_APP_ID", "app", "MICROSOFT_APP_PASSWORD", "secret", "MICROSOFT_APP_TENANT_ID", "tenant");
    private static final Optional<String> NO = Optional.empty();
    private static final Optional<String> YES = Optional.of("https://rebond.example");

    @Test
    void absentMeansOff() {
        assertThat(findings(Map.of(), NO, NO)).singleElement().satisfies(finding -> {
            assertThat(finding.weight()).isEqualTo(Weight.OFF);
            assertThat(finding.key()).isEqualTo("MICROSOFT_APP_ID");
        });
        assertThat(settings(Map.of()).isOff()).isTrue();
    }

    @Test
    void aWholeRegistrationIsFine() {
        assertThat(findings(GOOD, YES, NO)).isEmpty();
        assertThat(settings(GOOD).isConnected()).isTrue();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(wrong(Map.of("MICROSOFT_APP_ID", "app")))
                .containsExactly("MICROSOFT_APP_PASSWORD", "MICROSOFT_APP_TENANT_ID");
        assertThat(wrong(Map.of("MICROSOFT_APP_PASSWORD", "secret"))).containsExactly("MICROSOFT_APP_ID");
        assertThat(wrong(with("MICROSOFT_APP_TYPE", "ManagedIdentity"))).contains("MICROSOFT_APP_TYPE");
        assertThat(wrong(with("MICROSOFT_APP_TYPE", "MultiTenant"))).containsExactly("MICROSOFT_ALLOWED_TENANTS");
    }

    @Test
    void theLocalModeGoesWithNothingElse() {
        var local = Map.of("REBOND_TEAMS_LOCAL", "true");
        assertThat(findings(local, NO, NO)).extracting(Finding::weight).containsExactly(Weight.WARNING);
        assertThat(findings(local, YES, NO)).extracting(Finding::weight).containsExactly(Weight.WRONG);
        assertThat(findings(local, YES, Optional.of("pass")))
                .extracting(Finding::weight)
                .containsExactly(Weight.WARNING);
        assertThat(wrong(with("REBOND_TEAMS_LOCAL", "true"))).containsExactly("REBOND_TEAMS_LOCAL");
        assertThat(settings(with("REBOND_TEAMS_LOCAL", "true")).isLocal()).isFalse();
    }

    @Test
    void aTenantIsServedOrNot() {
        assertThat(settings(GOOD).allowsTenant("TENANT")).isTrue();
        assertThat(settings(GOOD).allowsTenant("other")).isFalse();
        assertThat(settings(GOOD).allowsTenant("")).isFalse();
        var multi = with("MICROSOFT_APP_TYPE", "MultiTenant");
        multi.put("MICROSOFT_ALLOWED_TENANTS", "one,two");
        assertThat(settings(multi).allowsTenant("two")).isTrue();
        assertThat(settings(multi).allowsTenant("tenant")).isFalse();
        multi.put("MICROSOFT_ALLOWED_TENANTS", "*");
        assertThat(settings(multi).allowsTenant("any")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.example/smba.trafficmanager.net",
                "https://smba.trafficmanager.net@evil.example/",
                "https://smba.trafficmanager.net:444/",
                "https://user@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net/?x",
                "http://localhost/",
                "//smba.trafficmanager.net/",
                "smba.trafficmanager.net",
                "https://",
                "",
                "ht tp://x"
            })
    void nothingIsSentElsewhere(String serviceUrl) {
        assertThat(settings(GOOD).allowsService(serviceUrl)).isFalse();
    }

    @Test
    void whatIsSentGoesToTeamsOrInTheLocalModeToThisMachine() {
        assertThat(settings(GOOD).allowsService("https://smba.trafficmanager.net/emea/"))
                .isTrue();
        assertThat(settings(GOOD).allowsService("https://SMBA.trafficmanager.net/teams"))
                .isTrue();
        var local = settings(Map.of("REBOND_TEAMS_LOCAL", "true"));
        assertThat(local.allowsService("http://localhost:56150/_connector")).isTrue();
        assertThat(local.allowsService("https://smba.trafficmanager.net/emea/")).isFalse();
        assertThat(local.allowsService("http://192.168.1.7:56150/")).isFalse();
    }

    private static Map<String, String> with(String key, String value) {
        var settings = new HashMap<>(GOOD);
        settings.put(key, value);
        return settings;
    }

    private static List<String> wrong(Map<String, String> environment) {
        return findings(environment, NO, NO).stream()
                .filter(finding -> finding.weight() == Weight.WRONG)
                .map(Finding::key)
                .toList();
    }

    private static List<Finding> findings(
            Map<String, String> environment, Optional<String> publicUrl, Optional<String> pass) {
        var config = config(environment);
        return new TeamsDiagnosis(
                        config.getConfigMapping(TeamsConfig.class),
                        config.getConfigMapping(LocalConfig.class),
                        publicUrl,
                        pass)
                .findings();
    }

    private static TeamsSettings settings(Map<String, String> environment) {
        var config = config(environment);
        return new TeamsSettings(
                config.getConfigMapping(TeamsConfig.class), config.getConfigMapping(LocalConfig.class));
    }

    private static SmallRyeConfig config(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(TeamsConfig.class)
                .withMapping(LocalConfig.class)
                .build();
    }
}
