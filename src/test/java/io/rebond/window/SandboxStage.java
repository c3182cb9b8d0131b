package io.rebond.window;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.PlatformStage;
import io.rebond.gate.PersonaCookie;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.PretendInbox;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Liam in the sandbox: he acts by what the page sends and reads what the page shows. */
final class SandboxStage implements PlatformStage {

    private static final String LIAM = "liam";
    private static final String PLACE = "java";

    private final ChatPlatform platform;
    private final PretendInbox inbox;
    private final PersonaCookie cookies;
    private Document form;

    SandboxStage(ChatPlatform platform, PretendInbox inbox, PersonaCookie cookies) {
        this.platform = platform;
        this.inbox = inbox;
        this.cookies = cookies;
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Map<Language, String> invitations() {
        return Map.of(
                Language.ENGLISH,
                "choose one of the channels that you see",
                Language.FRENCH,
                "choisissez un des canaux que vous voyez",
                Language.FAMILIAR_FRENCH,
                "choisissez un des canaux que vous voyez");
    }

    @Override
    public MemberRef member() {
        return new MemberRef(Company.WORKSPACE, LIAM);
    }

    @Override
    public ChannelRef channel() {
        return new ChannelRef(Company.WORKSPACE, PLACE);
    }

    @Override
    public ChannelRef elsewhere() {
        return new ChannelRef(Company.WORKSPACE, "nowhere");
    }

    @Override
    public String reads(MessageRef message) {
        var article = article(message.id());
        var alternatives = article.select("img[alt]").eachAttr("alt");
        return article.wholeText() + String.join(" ", alternatives);
    }

    @Override
    public void answering(Function<ChatEvent.Now, Answer> answer) {
        inbox.reset();
        inbox.answer = answer;
    }

    @Override
    public List<ChatEvent> heard() {
        return List.copyOf(inbox.received);
    }

    @Override
    public String types(String line) {
        return shown(
                liam().formParams("place", PLACE, "words", "/rebond " + line).post("/sandbox/messages"));
    }

    @Override
    public String presses(MessageRef message, String label) {
        return shown(press(message, token(message, label)));
    }

    @Override
    public String sends(Map<String, String> values) {
        var request = liam().formParams(values);
        form.select("input[type=hidden]").forEach(field -> request.formParam(field.attr("name"), field.attr("value")));
        return shown(request.post("/sandbox/actions"));
    }

    @Override
    public boolean refusesAlteredPress(MessageRef message, String label) {
        return press(message, "x" + token(message, label)).statusCode() == 400;
    }

    @Override
    public void reacts(MessageRef message, String emoji, boolean present) {
        var before = article(message.id()).select(".chip[aria-pressed=true][value=" + emoji + "]");
        assertThat(before.isEmpty()).as("the emoji is not there yet").isEqualTo(present);
        liam().formParam("emoji", emoji).post("/sandbox/messages/" + message.id() + "/reactions");
    }

    @Override
    public void replies(MessageRef message, String words) {
        liam().formParams("place", PLACE, "root", message.id(), "words", words).post("/sandbox/messages");
    }

    private Response press(MessageRef message, String token) {
        return liam().formParams("_place", PLACE, "_message", message.id(), "_token", token)
                .post("/sandbox/actions");
    }

    private String token(MessageRef message, String label) {
        return article(message.id()).select("button:contains(" + label + ")").attr("value");
    }

    /** A form comes as it stands; everything else as the name of a message to fetch, or of fields to mend. */
    private String shown(Response response) {
        if (response.statusCode() == 200) {
            form = Jsoup.parse(response.asString());
            return form.wholeText();
        }
        var told = new JsonPath(response.header("HX-Trigger"));
        if (told.get("passing") != null) {
            return told.getString("passing");
        }
        return told.get("show") == null
                ? String.valueOf(told.getMap("refused"))
                : article(told.getString("show.message")).wholeText();
    }

    private Document article(String id) {
        return Jsoup.parse(liam().get("/sandbox/messages/" + id).asString());
    }

    private RequestSpecification liam() {
        var cookie = cookies.of(Company.persona(LIAM).orElseThrow());
        return given().cookie(cookie.getName(), cookie.getValue())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
