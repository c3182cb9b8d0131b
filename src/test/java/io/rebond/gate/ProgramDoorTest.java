package io.rebond.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Form;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.PretendInbox;
import io.rebond.sandbox.SandboxAlone;
import io.rebond.sandbox.Speaker;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SandboxAlone.class)
class ProgramDoorTest {
    private static final MemberRef SOMEBODY = new MemberRef(Company.WORKSPACE, "m-4711");

    @Inject
    PretendInbox inbox;

    @Inject
    PersonaCookie cookies;

    @Inject
    Speaker rebond;

    @BeforeEach
    void forget() {
        inbox.reset();
    }

    @Test
    void aReactionGoesIn() {
        program().body("""
                {"type":"reaction","key":"k1","member":"m-4711","channel":"veille","message":"12","emoji":"heart",
                 "present":true,"at":"2026-03-01T09:00:00Z"}""").post("/sandbox/events").then().statusCode(200);
        assertThat(inbox.received)
                .containsExactly(new ChatEvent.ReactionChanged(
                        "k1", Instant.parse("2026-03-01T09:00:00Z"), SOMEBODY, in("veille", "12"), "heart", true));
    }

    @Test
    void aReplyAndAMembershipGoIn() {
        program().body("""
                {"type":"reply","key":"k2","member":"m-4711","channel":"veille","message":"13","root":"12",
                 "present":false,"at":"2026-03-01T09:00:00Z"}""").post("/sandbox/events").then().statusCode(200);
        program().body("""
                {"type":"membership","key":"k3","member":"m-4711","channel":"java","present":true,
                 "at":"2026-03-01T09:00:00Z"}""").post("/sandbox/events").then().statusCode(200);
        var at = Instant.parse("2026-03-01T09:00:00Z");
        assertThat(inbox.received)
                .containsExactly(
                        new ChatEvent.ReplyChanged("k2", at, SOMEBODY, in("veille", "13"), in("veille", "12"), false),
                        new ChatEvent.MembershipChanged("k3", at, SOMEBODY, Company.conversation("java"), true));
    }

    @Test
    void whatIsNotDurableIsNotAcknowledged() {
        inbox.down = true;
        program()
                .body("{\"type\":\"membership\",\"key\":\"k\",\"member\":\"m\",\"channel\":\"java\",\"present\":true}")
                .post("/sandbox/events")
                .then()
                .statusCode(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"type\":\"reaction\",\"key\":\"k\",\"member\":\"m\",\"channel\":\"c\",\"emoji\":\"x\",\"present\":true}",
                "{\"type\":\"party\",\"key\":\"k\",\"member\":\"m\",\"channel\":\"c\"}",
                "{\"type\":\"membership\",\"key\":\"k\",\"member\":\"m\",\"channel\":\"c\",\"at\":\"yesterday\"}"
            })
    void whatIsMalformedIsRefused(String body) {
        program().body(body).post("/sandbox/events").then().statusCode(400);
        assertThat(inbox.received).isEmpty();
    }

    @Test
    void withoutThePassNobodyElseCanBeNamed() {
        var body = "{\"type\":\"membership\",\"key\":\"k\",\"member\":\"%s\",\"channel\":\"java\",\"present\":true}";
        given().contentType(ContentType.JSON)
                .body(body.formatted("camille"))
                .post("/sandbox/events")
                .then()
                .statusCode(403);
        var camille = cookies.of(Company.author("camille")).getValue();
        given().cookie(PersonaCookie.NAME, camille)
                .contentType(ContentType.JSON)
                .body(body.formatted("liam"))
                .post("/sandbox/events")
                .then()
                .statusCode(403);
        assertThat(inbox.received).isEmpty();
        given().cookie(PersonaCookie.NAME, camille)
                .contentType(ContentType.JSON)
                .body(body.formatted("camille"))
                .post("/sandbox/events")
                .then()
                .statusCode(200);
        given().cookie(PersonaCookie.NAME, camille)
                .get("/sandbox/conversations/direction-projets/messages")
                .then()
                .statusCode(404);
    }

    @Test
    void aCommandIsAnswered() {
        inbox.answer = event -> Answer.privately("Bonjour");
        program()
                .body(Map.of("key", "k", "member", "ines", "channel", "veille", "line", "help"))
                .post("/sandbox/commands")
                .then()
                .statusCode(200)
                .body("answer", equalTo("private"))
                .body("message.blocks[0].text.spans[0].words", equalTo("Bonjour"));
        assertThat(((ChatEvent.CommandTyped) inbox.last()).line()).isEqualTo("help");
    }

    @Test
    void aFormCanBeOpenedAndSent() {
        inbox.answer = event -> new Answer.OpenForm(
                new Form(new Action("poll.create"), "Poll", "Go", List.of(Form.TextField.line("q", "Question", ""))));
        String token = program()
                .body(Map.of("key", "k", "member", "ines", "channel", "veille", "line", "poll"))
                .post("/sandbox/commands")
                .then()
                .body("answer", equalTo("form"))
                .body("form.fields[0].name", equalTo("q"))
                .extract()
                .path("form.token");
        inbox.answer = event -> new Answer.FieldErrors(Map.of("q", "missing"));
        program()
                .body(Map.of(
                        "key", "k2", "member", "ines", "channel", "veille", "token", token, "values", Map.of("q", "")))
                .post("/sandbox/actions")
                .then()
                .statusCode(200)
                .body("answer", equalTo("refused"))
                .body("errors.q", equalTo("missing"));
        assertThat(((ChatEvent.ActionTaken) inbox.last()).action()).isEqualTo(new Action("poll.create"));
    }

    @Test
    void aForgedTokenDoesNothing() {
        program()
                .body(Map.of("key", "k", "member", "ines", "channel", "veille", "token", "forged"))
                .post("/sandbox/actions")
                .then()
                .statusCode(403);
        assertThat(inbox.received).isEmpty();
    }

    @Test
    void whatStandsCanBeReadWithItsTokens() throws Exception {
        var message = Message.saying("x")
                .buttons(new Button("Utile", new Action("digest.useful", 5)))
                .build();
        var ref = rebond.post("general", message);
        program()
                .get("/sandbox/conversations/general/messages")
                .then()
                .statusCode(200)
                .body("id", hasItem(ref.id()))
                .body(
                        "find { it.id == '" + ref.id() + "' }.message.blocks[1].buttons[0].token",
                        equalTo("sealed.digest.useful~5"));
    }

    private static MessageRef in(String channel, String id) {
        return new MessageRef(Company.conversation(channel), id);
    }

    private static RequestSpecification program() {
        return given().contentType(ContentType.JSON).header(SandboxGuard.PASS_HEADER, SandboxAlone.PASS);
    }
}
