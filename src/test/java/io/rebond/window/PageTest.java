package io.rebond.window;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Form;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Option;
import io.rebond.chat.Text;
import io.rebond.chat.Transcript;
import io.rebond.chat.Utterance;
import io.rebond.gate.PersonaCookie;
import io.rebond.sandbox.Acts;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.PretendInbox;
import io.rebond.sandbox.SandboxAlone;
import io.rebond.sandbox.Speaker;
import io.rebond.sandbox.Wall;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SandboxAlone.class)
class PageTest {
    private static final String HOSTILE = "<script>alert(1)</script> \"' \u202Eevil <!channel> <@U1> {page.me} &amp;";

    @Inject
    PersonaCookie cookies;

    @Inject
    PretendInbox inbox;

    @Inject
    Speaker rebond;

    @Inject
    Wall wall;

    @Inject
    Acts acts;

    @Inject
    @Any
    Instance<Transcript> transcripts;

    @BeforeEach
    void forget() {
        inbox.reset();
    }

    @Test
    void everyBlockShowsHostileWordsAsWords() throws Exception {
        var article = shown(post(everythingHostile()), "camille");
        assertThat(article.select("script, [onclick], [onerror], img[src^=javascript], a[href^=javascript]"))
                .isEmpty();
        for (var place : List.of(
                ".heading",
                ".paragraph",
                ".paragraph strong",
                ".paragraph code",
                ".item-title",
                ".item-byline",
                ".item-word",
                ".context",
                ".button",
                "option",
                ".choice label span",
                ".progress label span")) {
            assertThat(article.select(place).first().wholeText()).as(place).contains(HOSTILE);
        }
        assertThat(article.select("img[alt]").last().attr("alt")).isEqualTo(HOSTILE);
        assertThat(article.select(".mention").text()).startsWith("@<script>");
        assertThat(article.select("article").attr("data-summary")).isEqualTo(HOSTILE);
    }

    @Test
    void anAddressThatABrowserWouldRunLeadsNowhere() throws Exception {
        var article = shown(
                post(Message.saying(Text.empty().link("words", URI.create("javascript:alert(1)")))
                        .add(new Block.LinkItem("title", URI.create("data:text/html,x"), Text.empty(), Text.empty()))
                        .add(new Block.Picture(URI.create("javascript:alert(2)"), "picture"))
                        .buttons(Button.opening("button", URI.create("JavaScript:alert(3)"), new Action("a.b")))
                        .build()),
                "camille");
        assertThat(article.select(".blocks a")).isEmpty();
        assertThat(article.select(".picture img").attr("src")).isEmpty();
        assertThat(article.select("button.button").text()).isEqualTo("button");
    }

    @Test
    void wordsOfPeopleAreNotForRebond() {
        say("veille", HOSTILE);
        assertThat(inbox.received).isEmpty();
        assertThat(page("camille", "veille")
                        .select("#posts article")
                        .last()
                        .select(".paragraph")
                        .first()
                        .wholeText())
                .isEqualTo(HOSTILE);
    }

    @Test
    void aSlashBeginsACommand() {
        for (var typed : List.of("/rebond digest preview", "/digest preview", "  /digest preview")) {
            say("veille", typed);
            assertThat(((ChatEvent.CommandTyped) inbox.last()).line()).isEqualTo("digest preview");
        }
        say("veille", "/rebondir");
        assertThat(((ChatEvent.CommandTyped) inbox.last()).line()).isEqualTo("rebondir");
        say("dm-camille", "digest preview");
        var typed = (ChatEvent.CommandTyped) inbox.last();
        assertThat(typed.line()).isEqualTo("digest preview");
        assertThat(typed.where()).isEqualTo(Company.conversation("dm-camille"));
    }

    @Test
    void aPrivateAnswerIsSeenByItsPersonaAlone() {
        inbox.answer = event -> Answer.privately("only for Camille");
        say("veille", "/help");
        var mine = page("camille", "veille").select(".only-you").last();
        assertThat(mine.text()).contains("Visible de vous seul", "only for Camille");
        assertThat(page("liam", "veille").text()).doesNotContain("only for Camille");
        var id = mine.attr("data-message");
        as("liam").post("/sandbox/messages/" + id + "/dismiss").then().statusCode(404);
        assertThat(as("liam").get("/sandbox/messages/" + id).asString()).isEmpty();
        as("camille").post("/sandbox/messages/" + id + "/dismiss").then().statusCode(204);
        assertThat(as("camille").get("/sandbox/messages/" + id).asString()).isEmpty();
    }

    @Test
    void aFormOpensBesideTheWallAndSaysWhatIsWrong() {
        inbox.answer = event -> new Answer.OpenForm(new Form(
                new Action("poll.create", "7"),
                "Un sondage",
                "Publier",
                List.of(
                        Form.TextField.line("question", "Question", HOSTILE).holding("Qui vient ?"),
                        new Form.ChoiceField(
                                "close", "Clôture", "", "b", true, List.of(new Option("a", "A"), new Option("b", "B"))),
                        new Form.ToggleField("hidden", "Caché", "", "true"))));
        var response = say("veille", "/sondage");
        assertThat(response.header("HX-Retarget")).isEqualTo("#side");
        var form = Jsoup.parse(response.asString());
        assertThat(form.select("[name=question]").val()).isEqualTo("Qui vient ?");
        assertThat(form.select("#hint-question").first().wholeText()).isEqualTo(HOSTILE);
        assertThat(form.select("[name=close] option[selected]").val()).isEqualTo("b");

        inbox.answer = event -> new Answer.FieldErrors(Map.of("question", "Il faut « un mot »"));
        var refused = as("camille")
                .formParam("_place", "veille")
                .formParam("_form", "true")
                .formParam("_token", form.select("[name=_token]").val())
                .formParam("question", "")
                .formParam("hidden", "true", "false")
                .post("/sandbox/actions");
        assertThat(refused.header("HX-Trigger"))
                .isEqualTo("{\"refused\":{\"question\":\"Il faut \\u00AB un mot \\u00BB\"}}");
        var taken = (ChatEvent.ActionTaken) inbox.last();
        assertThat(taken.action()).isEqualTo(new Action("poll.create", "7"));
        assertThat(taken.message()).isNull();
        assertThat(taken.values()).isEqualTo(Map.of("question", "", "hidden", "true"));
    }

    @Test
    void aPressNamesTheMessageAndThePersonaOfTheCookie() throws Exception {
        var ref = post(Message.saying("x")
                .buttons(new Button("Utile", new Action("digest.useful", "12")))
                .build());
        inbox.answer = event -> new Answer.ReplaceCard(Message.of("merci"));
        var response = as("noor")
                .formParam("_place", "general")
                .formParam("_message", ref.id())
                .formParam("_token", "sealed.digest.useful~12")
                .post("/sandbox/actions");
        assertThat(response.header("HX-Trigger")).isEqualTo("{\"show\":{\"message\":" + ref.id() + "}}");
        var taken = (ChatEvent.ActionTaken) inbox.last();
        assertThat(taken.actor().id()).isEqualTo("noor");
        assertThat(taken.message()).isEqualTo(ref);
        assertThat(shown(ref, "liam").select(".paragraph").text()).isEqualTo("merci");
        as("noor")
                .formParam("_place", "veille")
                .formParam("_token", "forged")
                .post("/sandbox/actions")
                .then()
                .statusCode(400);
    }

    @Test
    void aMessageIsProposedWithItsAuthorAndWhatRebondSaysIsNot() throws Exception {
        var marc = Company.persona("marc").orElseThrow();
        var closed = Company.place("direction-projets", marc).orElseThrow();
        var said = acts.say(marc, closed, "à lire : https://example.com/plan.");
        inbox.answer = event -> Answer.privately("Marc est consulté");
        as("ines").post("/sandbox/messages/" + said.id() + "/propose").then().statusCode(204);
        var picked = Utterance.of((ChatEvent.ActionTaken) inbox.last());

        assertThat(picked.author().map(MemberRef::id)).contains("marc");
        assertThat(picked.open()).isFalse();
        assertThat(List.of(picked.words(), picked.link()))
                .containsExactly("à lire : https://example.com/plan.", "https://example.com/plan");
        var transcript = transcripts.stream()
                .filter(each -> each.platform().equals("sandbox"))
                .findFirst()
                .orElseThrow();
        assertThat(transcript.read(picked.message())).contains(picked);
        as("liam").post("/sandbox/messages/" + said.id() + "/propose").then().statusCode(404);
        assertThat(shown(post(Message.of("mine")), "liam").select("[hx-post$=propose]"))
                .isEmpty();
    }

    @Test
    void reactionsComeAndGo() throws Exception {
        var ref = post(Message.of("x"));
        for (boolean present : new boolean[] {true, false}) {
            as("zoe")
                    .formParam("emoji", "heart")
                    .post("/sandbox/messages/" + ref.id() + "/reactions")
                    .then()
                    .statusCode(204);
            var change = (ChatEvent.ReactionChanged) inbox.last();
            assertThat(change.present()).isEqualTo(present);
            assertThat(change.emoji()).isEqualTo("heart");
            assertThat(shown(ref, "zoe").select(".chip[aria-pressed=true]")).hasSize(present ? 1 : 0);
        }
    }

    @Test
    void aReplyIsToldWithoutItsWordsAndCanBeTakenBackByItsAuthor() throws Exception {
        var ref = post(Message.of("root"));
        as("liam")
                .formParam("place", "general")
                .formParam("root", ref.id())
                .formParam("words", "/secret words")
                .post("/sandbox/messages")
                .then()
                .statusCode(204);
        var told = (ChatEvent.ReplyChanged) inbox.last();
        assertThat(told.root()).isEqualTo(ref);
        assertThat(told.present()).isTrue();
        assertThat(told.toString()).doesNotContain("secret");
        var delete = "/sandbox/messages/" + told.reply().id() + "/delete";
        as("camille").post(delete).then().statusCode(404);
        as("liam").post(delete).then().statusCode(204);
        assertThat(((ChatEvent.ReplyChanged) inbox.last()).present()).isFalse();
        assertThat(wall.thread(Long.parseLong(ref.id()), "liam")).isEmpty();
    }

    @Test
    void aPrivateChannelDoesNotExistForOthers() {
        as("camille").get("/?place=direction-projets").then().statusCode(404);
        as("camille").get("/?place=dm-ines").then().statusCode(404);
        assertThat(page("camille", "veille").select("nav.places").text()).doesNotContain("direction-projets");
        assertThat(page("ines", "direction-projets").select("h1").text()).isEqualTo("#direction-projets");
        assertThat(say("direction-projets", "hello").statusCode()).isEqualTo(404);
    }

    @Test
    void whenNothingCanBeKeptThePageIsToldSo() throws Exception {
        var ref = post(Message.of("x"));
        inbox.down = true;
        as("zoe")
                .formParam("emoji", "heart")
                .post("/sandbox/messages/" + ref.id() + "/reactions")
                .then()
                .statusCode(503);
    }

    @Test
    void thePageSpeaksThePersonasLanguage() {
        assertThat(page("camille", "home").select("html").attr("lang")).isEqualTo("fr");
        assertThat(page("camille", "home").text()).contains("Vos thèmes", "Derrière le mur");
        assertThat(page("liam", "home").text()).contains("Your topics", "Behind the wall");
    }

    @Test
    void commandsAreOfferedInThePersonasLanguage() {
        assertThat(page("liam", "veille").select("#offers li").eachAttr("data-line"))
                .contains("/poll results")
                .doesNotContain("/sondage resultats");
    }

    private static Message everythingHostile() {
        var somewhere = URI.create("https://example.org/?a=1&b=\"'".replace("\"'", "%22%27"));
        var text = Text.of(HOSTILE)
                .strong(HOSTILE)
                .code(HOSTILE)
                .link(HOSTILE, somewhere)
                .mention(new MemberRef(Company.WORKSPACE, "noor"), HOSTILE);
        var action = new Action("a.b", HOSTILE);
        return new Message(
                HOSTILE,
                List.of(
                        new Block.Heading(HOSTILE),
                        new Block.Paragraph(text),
                        new Block.LinkItem(HOSTILE, somewhere, text, text),
                        new Block.Picture(somewhere, HOSTILE),
                        new Block.Buttons(new Button(HOSTILE, action), Button.opening(HOSTILE, somewhere, action)),
                        new Block.Select(HOSTILE, action, List.of(new Option(HOSTILE, HOSTILE), new Option("b", "B"))),
                        new Block.Progress(HOSTILE, 40),
                        new Block.Context(text)));
    }

    private MessageRef post(Message message) throws Exception {
        return rebond.post("general", message);
    }

    private Document shown(MessageRef ref, String persona) {
        return Jsoup.parse(as(persona).get("/sandbox/messages/" + ref.id()).asString());
    }

    private Document page(String persona, String place) {
        return Jsoup.parse(as(persona).queryParam("place", place).get("/").asString());
    }

    private Response say(String place, String words) {
        return as("camille").formParam("place", place).formParam("words", words).post("/sandbox/messages");
    }

    private RequestSpecification as(String persona) {
        var cookie = cookies.of(Company.author(persona));
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie(cookie.getName(), cookie.getValue());
    }
}
