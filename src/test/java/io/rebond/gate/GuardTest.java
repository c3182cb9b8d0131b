package io.rebond.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.PretendInbox;
import io.rebond.sandbox.SandboxAlone;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SandboxAlone.class)
class GuardTest {
    @Inject
    PersonaCookie cookies;

    @Inject
    PretendInbox inbox;

    @BeforeEach
    void forget() {
        inbox.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sandbox/sights",
                "/sandbox/live",
                "/sandbox/conversations/veille/messages",
                "//sandbox/sights",
                "/sandbox;x=1/sights",
                "/%73andbox/sights"
            })
    void withoutPassNothingIsShown(String path) {
        var response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).isIn(403, 404);
        assertThat(response.body().asString()).doesNotContain("story", "posts");
    }

    @Test
    void theRefusalSaysWhatToDoInTheBrowsersLanguage() {
        given().header("Accept-Language", "fr-CA,fr")
                .get("/")
                .then()
                .statusCode(403)
                .body(containsString(
                        "Ouvrez l’adresse que Rebond a affichée à son démarrage\u202f: elle porte le passe."));
        given().get("/")
                .then()
                .statusCode(403)
                .body(containsString("Open the address that Rebond printed when it started: it carries the pass."));
    }

    @Test
    void thePassBecomesACookieAndLeavesTheAddress() {
        var response = given().redirects()
                .follow(false)
                .queryParam("token", SandboxAlone.PASS)
                .get("/");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/").doesNotContain("token");
        var cookie = response.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(SandboxAlone.PASS);
        given().cookie(PersonaCookie.NAME, response.cookie(PersonaCookie.NAME))
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Atelier Boréal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "a-pass-of-the-tests-alon", "a-pass-of-the-tests-alone2"})
    void anotherPassOpensNothing(String pass) {
        given().queryParam("token", pass).get("/").then().statusCode(403);
        given().header(SandboxGuard.PASS_HEADER, pass)
                .get("/sandbox/sights")
                .then()
                .statusCode(403);
    }

    @Test
    void thePassInTheAddressOpensThePageOnly() {
        given().queryParam("token", SandboxAlone.PASS)
                .get("/sandbox/sights")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyBecomesSomebodyByEditingTheCookie() {
        var mine = cookies.of(Company.persona("camille").orElseThrow()).getValue();
        var forged = mine.replace("camille", "sven");
        for (var cookie : new String[] {forged, "sven", "sven.", ".", "rebond." + mine.split("\\.")[1], mine + "x"}) {
            given().cookie(PersonaCookie.NAME, cookie).get("/").then().statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 200",
        "127.0.0.1:9, 200",
        "'[::1]:8080', 200",
        "LOCALHOST, 200",
        "evil.example:8080, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example:8080, 403"
    })
    void onlyOurOwnNamesLeadHere(String host, int status) {
        entering().header("Host", host).get("/").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, 204",
        "https://localhost:8080, 204",
        "http://localhost:8081, 403",
        "http://evil.example, 403",
        "null, 403",
        "http://localhost:8080.evil.example, 403"
    })
    void onlyOurOwnPageActs(String origin, int status) {
        var response = say(entering().header("Host", "localhost:8080").header("Origin", origin));
        response.then().statusCode(status);
    }

    @Test
    void lookingFromElsewhereIsNotActing() {
        entering()
                .header("Origin", "http://evil.example")
                .get("/sandbox/welcome")
                .then()
                .statusCode(200);
        entering().get("/sandbox/persona").then().statusCode(405);
    }

    @Test
    void pagesAreProtected() {
        entering()
                .get("/")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-store"))
                .body(not(containsString("<script>")))
                .body(not(containsString("style=")));
    }

    @Test
    void aPersonaIsSwitchedBySigningAnotherCookie() {
        var response = entering()
                .redirects()
                .follow(false)
                .formParam("persona", "noor")
                .post("/sandbox/persona");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(cookies.read(response.cookie(PersonaCookie.NAME))).contains(Company.author("noor"));
        entering()
                .formParam("persona", "rebond")
                .post("/sandbox/persona")
                .then()
                .statusCode(404);
    }

    private Response say(RequestSpecification request) {
        return request.formParam("place", "veille")
                .formParam("words", "Bonjour")
                .post("/sandbox/messages");
    }

    private RequestSpecification entering() {
        return given().cookie(
                        PersonaCookie.NAME,
                        cookies.of(Company.persona("camille").orElseThrow()).getValue());
    }
}
