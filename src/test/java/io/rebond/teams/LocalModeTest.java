package io.rebond.teams;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.teams.Doorkeeper.Caller;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody is asked for a token, only programs on this machine are listened to, by this machine's own name. */
@QuarkusTest
@TestProfile(InPlayground.class)
class LocalModeTest {

    @Inject
    Doorkeeper door;

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "::1, localhost"})
    void aProgramOnThisMachineMaySpeak(String address, String host) {
        assertThatCode(() -> door.greet(new Caller(null, address, host))).doesNotThrowAnyException();
    }

    /** A page in a browser on this machine comes from here too, but by another name. */
    @ParameterizedTest
    @CsvSource({
        "192.168.1.7, localhost",
        "10.0.0.1, 127.0.0.1",
        "2001:db8::1, localhost",
        ", localhost",
        "127.0.0.1, rebond.example",
        "127.0.0.1, 127.0.0.1.evil.example",
        "127.0.0.1, localhost.evil.example",
        "127.0.0.1,"
    })
    void nobodyElseMay(String address, String host) {
        assertThatThrownBy(() -> door.greet(new Caller(null, address, host)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(401))
                .hasMessage("the local mode is for programs on this machine");
    }

    @Test
    void aRequestByAForeignNameIsRefusedBeforeItIsRead() {
        assertThat(given().contentType("application/json")
                        .header("Host", "rebond.example")
                        .body("{")
                        .post("/api/messages")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().contentType("application/json")
                        .body("{")
                        .post("/api/messages")
                        .statusCode())
                .isEqualTo(400);
    }
}
