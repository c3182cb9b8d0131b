package io.rebond;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever operates Rebond looks at. */
@QuarkusTest
class HealthTest {

    @ParameterizedTest
    @CsvSource({
        "started, doors open",
        "ready, doors open",
        "ready, Database connections health check",
        "live, doors alive"
    })
    void itTellsThatItIsWell(String question, String check) {
        given().get("/q/health/" + question)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem(check));
    }

    @Test
    void itCountsWhatPassesItsDoors() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("rebond_journal_accepted_total"))
                .body(containsString("rebond_journal_waiting"))
                .body(containsString("rebond_outbox_waiting"));
    }
}
