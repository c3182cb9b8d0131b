package io.rebond.teams;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.PretendInbox;
import io.rebond.token.Issuer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not believed has no effect: nothing in the inbox, nothing kept, nothing sent. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class TrustTest {

    @Inject
    WithTeams teams;

    @Inject
    PretendInbox inbox;

    @Inject
    Jdbi database;

    private TeamsStage stage;
    private String serviceUrl;
    private int known;

    @BeforeEach
    void raise() {
        stage = teams.raise();
        serviceUrl = stage.serviceUrl();
        known = kept();
        teams.connector.reset();
    }

    @Test
    void withoutATokenNobodyComesIn() {
        refused(401, message(), null);
        refused(401, message(), "Bearer eyJhbGciOiJub25lIn0.e30.");
        refused(401, message(), Issuer.signWith(Issuer.key(), good()));
    }

    @Test
    void theTokenIsForThisActivityOnly() {
        refused(401, message().put("serviceUrl", "https://evil.example/"), teams.issuer.sign(good()));
        refused(401, message().put("channelId", "emulator"), teams.issuer.sign(good()));
        refused(401, message(), teams.issuer.sign(good().audience("another-app")));
        refused(401, message(), teams.issuer.sign(good().issuer("https://sts.windows.net/x/")));
    }

    @Test
    void aServiceThatIsNotOnTheListIsNotAnswered() {
        var elsewhere = "http://localhost:1";
        refused(401, message().put("serviceUrl", elsewhere), teams.issuer.sign(good().claim("serviceurl", elsewhere)));
    }

    @Test
    void otherTenantsAreNotServed() {
        var foreign = message();
        foreign.with("conversation").put("tenantId", "another-tenant");
        refused(403, foreign, teams.issuer.sign(good()));
        var none = message();
        none.with("conversation").remove("tenantId");
        none.with("channelData").remove("tenant");
        refused(403, none, teams.issuer.sign(good()));
    }

    @Test
    void whatIsNoActivityIsRefused() {
        for (var body : new String[] {"", "[]", "null", "{", "{\"type\":", "\"x\"", "{\"conversation\":7}"}) {
            assertThat(post(body, teams.issuer.sign(good()))).isIn(400, 401);
        }
        nothingHappened();
    }

    @Test
    void whatIsTooBigIsNotRead() {
        assertThat(post("{\"text\":\"" + "x".repeat(1_100_000) + "\"}", teams.issuer.sign(good())))
                .isEqualTo(413);
        nothingHappened();
    }

    @Test
    void onlyJsonIsTaken() {
        given().contentType("text/plain")
                .body(message().toString())
                .header("Authorization", teams.issuer.sign(good()))
                .post("/api/messages")
                .then()
                .statusCode(415);
        nothingHappened();
    }

    /** Bytes of a good activity changed at random: never a server error, and never believed when its sender is another. */
    @Test
    void aBrokenActivityBreaksNothing() {
        var token = teams.issuer.sign(good());
        var random = new Random(7);
        var body = stage.activities().inPrivate("help").toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            var broken = body.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(post(new String(broken, StandardCharsets.ISO_8859_1), token))
                    .isIn(200, 400, 401, 403);
        }
    }

    @Test
    void whileTheDatabaseIsAwayTeamsIsToldToComeAgain() {
        inbox.down = true;
        stage.deliver(stage.activities().reaction(stage.root(), "like", true))
                .then()
                .statusCode(503);
    }

    private ObjectNode message() {
        return Activities.from(stage.activities().inPrivate("help"), "29:eve", "eve-aad", "Eve");
    }

    private JWTClaimsSet.Builder good() {
        return teams.issuer.claims(Instant.now()).claim("serviceurl", serviceUrl);
    }

    private void refused(int status, ObjectNode activity, String authorization) {
        var answer = stage.deliver(activity, authorization);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.asString()).isEmpty();
        nothingHappened();
    }

    private int post(String body, String authorization) {
        return given().contentType("application/json")
                .header("Authorization", authorization)
                .body(body.getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/messages")
                .statusCode();
    }

    private void nothingHappened() {
        assertThat(inbox.received).isEmpty();
        assertThat(kept()).isEqualTo(known);
        assertThat(teams.connector.requests()).isEmpty();
    }

    private int kept() {
        return database.withHandle(handle -> handle.createQuery(
                        "select (select count(*) from teams_member) + (select count(*) from teams_conversation)")
                .mapTo(int.class)
                .one());
    }
}
