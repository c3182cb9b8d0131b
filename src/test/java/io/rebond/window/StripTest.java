package io.rebond.window;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.gate.PersonaCookie;
import io.rebond.sandbox.Acts;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Curtain;
import io.rebond.sandbox.PretendInbox;
import io.rebond.sandbox.SandboxAlone;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SandboxAlone.class)
class StripTest {

    @Inject
    PersonaCookie cookies;

    @Inject
    Curtain curtain;

    @Inject
    Acts acts;

    @Inject
    PretendInbox inbox;

    @AfterEach
    void raise() {
        curtain.raise();
        inbox.reset();
    }

    @Test
    void whileTheStageIsSetThePageSaysHowFarItIs() {
        curtain.lower();
        curtain.shows(300, 1200);
        var strip = page().select("#setting");
        assertThat(strip.text()).startsWith("Eight weeks of life are being played");
        assertThat(strip.select("progress").attr("value")).isEqualTo("25");
        assertThat(liam().get("/sandbox/setting").body().asString()).contains("value=\"25\"");

        curtain.raise();
        var drawnAnew = liam().get("/sandbox/setting");
        assertThat(drawnAnew.statusCode()).isEqualTo(204);
        assertThat(drawnAnew.header("HX-Refresh")).isEqualTo("true");
        assertThat(page().select("#setting")).isEmpty();
    }

    @Test
    void whoActsMeanwhileWaits() throws Exception {
        curtain.lower();
        var answer = CompletableFuture.supplyAsync(() -> liam().formParams("place", "veille", "words", "/help")
                .post("/sandbox/messages")
                .statusCode());
        assertThat(page().select("#setting")).isNotEmpty();
        assertThat(inbox.received).isEmpty();

        curtain.raise();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(204);
        assertThat(inbox.received).hasSize(1);
    }

    @Test
    void whoProposesAMessageMeanwhileWaitsToo() throws Exception {
        var said = acts.say(
                Company.persona("camille").orElseThrow(), Company.CHANNELS.get(0), "see https://example.com/plan");
        curtain.lower();
        var answer = CompletableFuture.supplyAsync(
                () -> liam().post("/sandbox/messages/" + said.id() + "/propose").statusCode());
        assertThat(page().select("#setting")).isNotEmpty();
        assertThat(inbox.received).isEmpty();

        curtain.raise();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(204);
        assertThat(inbox.received).hasSize(1);
    }

    @Test
    void aStepMakesTheVisitorWhoItIsAbout() {
        var step = liam().formParam("to", "fr-6").post("/sandbox/tour");
        assertThat(step.header("HX-Redirect")).isEqualTo("/?place=veille&tour=fr-6#tour");
        assertThat(step.cookie("rebond_tour")).isEqualTo("fr-6");
        assertThat(step.cookie("rebond_persona")).startsWith("ines.");
    }

    @Test
    void theTourKeepsItsLanguageWhateverThePersonas() {
        var strip = Jsoup.parse(liam().cookie("rebond_tour", "fr-6").get("/").asString())
                .select("#tour");
        assertThat(strip.attr("lang")).isEqualTo("fr");
        assertThat(strip.text()).contains("La matinée de l’animatrice").contains("Devenir Inès");
        assertThat(strip.select("[data-try]").attr("data-try")).isEqualTo("/veille relire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "en-99", "de-1", "nonsense"})
    void whatIsNoStepShowsNone(String kept) {
        assertThat(Jsoup.parse(liam().cookie("rebond_tour", kept).get("/").asString())
                        .select("#tour"))
                .isEmpty();
    }

    @Test
    void whatIsNoStepIsRefused() {
        assertThat(liam().formParam("to", "nowhere").post("/sandbox/tour").statusCode())
                .isEqualTo(400);
    }

    private Document page() {
        return Jsoup.parse(liam().get("/").asString());
    }

    private RequestSpecification liam() {
        var cookie = cookies.of(Company.persona("liam").orElseThrow());
        return given().cookie(cookie.getName(), cookie.getValue())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
