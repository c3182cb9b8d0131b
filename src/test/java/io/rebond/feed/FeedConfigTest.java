package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.web.AllowedHost;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedConfigTest {
    @Test
    void isReadFromTheEnvironment() {
        assertThat(config("intranet.example:8080,[fd00::1]:443").allow())
                .hasValueSatisfying(allowed -> assertThat(allowed)
                        .containsExactly(new AllowedHost("intranet.example", 8080), new AllowedHost("fd00::1", 443)));
    }

    @Test
    void opensNothingByDefault() {
        assertThat(config("").allow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intranet.example",
                "http://intranet.example:80",
                "a:b",
                "a:0",
                "a:65536",
                "127.1:80",
                "*:80",
                ":80"
            })
    void refusesToStartWithAWrongValue(String value) {
        assertThatThrownBy(() -> config(value))
                .hasMessageContaining("REBOND_FEEDS_ALLOW")
                .hasMessageContaining(value);
    }

    private static FeedConfig config(String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(FeedConfig.class)
                .withSources(new EnvConfigSource(Map.of("REBOND_FEEDS_ALLOW", value), 300))
                .build()
                .getConfigMapping(FeedConfig.class);
    }
}
