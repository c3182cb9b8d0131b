package io.rebond.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two reactions is the later one is told by when they came, to the last digit and none. */
class ActivityReaderTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T08:00:00Z, 2026-11-17T08:00:00Z",
        "2026-11-17T08:00:00.5Z, 2026-11-17T08:00:00.500Z",
        "2026-11-17T08:00:00.25Z, 2026-11-17T08:00:00.250Z",
        "2026-11-17T08:00:00.065Z, 2026-11-17T08:00:00.065Z",
        "2026-11-17T08:00:00.1234567Z, 2026-11-17T08:00:00.123456700Z",
        "2026-11-17T09:00:00+01:00, 2026-11-17T08:00:00Z"
    })
    void aTimeIsReadAsItIsWritten(String written, Instant read) throws Refused {
        var activity = ActivityReader.read("{\"type\":\"messageReaction\",\"timestamp\":\"%s\"}"
                .formatted(written)
                .getBytes(UTF_8));
        assertThat(activity.at(Instant.EPOCH)).isEqualTo(read);
    }
}
