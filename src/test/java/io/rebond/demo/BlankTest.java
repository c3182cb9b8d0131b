package io.rebond.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Blank.class)
class BlankTest extends NoPastContract {

    @Test
    void thereIsNothingToRead() {
        assertThat(count("source")).isZero();
    }
}
