package io.rebond.window;

import static io.restassured.RestAssured.given;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.gate.PersonaCookie;
import io.rebond.sandbox.Company;
import io.rebond.stories.DayStage;
import io.rebond.stories.Natively;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The sandbox, by what its page sends and what it shows. */
public final class DayInSandbox implements DayStage {

    private final PersonaCookie cookies;

    public DayInSandbox(PersonaCookie cookies) {
        this.cookies = cookies;
    }

    @Override
    public String toString() {
        return "sandbox";
    }

    @Override
    public WorkspaceRef workspace() {
        return Company.WORKSPACE;
    }

    @Override
    public ChannelRef channel(String name) {
        return Company.conversation(name);
    }

    @Override
    public Someone person(String id) {
        return new Colleague(Company.persona(id).orElseThrow());
    }

    /** As Sven sees it, who is in all of them. */
    @Override
    public List<String> wall(String channel) {
        return new Colleague(Company.persona("sven").orElseThrow())
                .standing(channel, "article.bot:not(.only-you)").stream()
                        .map(DayInSandbox::shown)
                        .toList();
    }

    private static String shown(Element article) {
        return Natively.html(article.selectFirst(".blocks"));
    }

    private final class Colleague implements Someone {
        private final Company.Persona persona;
        private Element seen = Jsoup.parseBodyFragment("");

        Colleague(Company.Persona persona) {
            this.persona = persona;
        }

        @Override
        public String name() {
            return persona.firstName();
        }

        @Override
        public String types(String channel, String line) {
            return shown(request()
                    .formParams("place", channel, "words", "/rebond " + line)
                    .post("/sandbox/messages"));
        }

        @Override
        public String presses(String label) {
            var inSight = button(seen, label) == null ? letter(label) : seen;
            return press(inSight, label);
        }

        private Element letter(String label) {
            var letters = standing(direct(), "article.bot");
            return letters.stream()
                    .filter(each -> button(each, label) != null)
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no " + label + " before " + name() + " in " + letters));
        }

        @Override
        public String pressesIn(String channel, String label) {
            var bearer = standing(channel, "article.bot:not(.only-you)").stream()
                    .filter(each -> button(each, label) != null)
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no " + label + " in " + wall(channel)));
            return press(bearer, label);
        }

        private String press(Element bearer, String label) {
            var button = button(bearer, label);
            var request = request().formParam("_token", button.val());
            button.closest("form")
                    .select("input[type=hidden]")
                    .forEach(field -> request.formParam(field.attr("name"), field.val()));
            return shown(request.post("/sandbox/actions"));
        }

        @Override
        public String sends(Map<String, String> values) {
            var request = request().formParams(values);
            seen.select("input[type=hidden]").forEach(field -> request.formParam(field.attr("name"), field.val()));
            return shown(request.post("/sandbox/actions"));
        }

        @Override
        public List<String> letters() {
            return standing(direct(), "article.bot").stream()
                    .map(DayInSandbox::shown)
                    .toList();
        }

        private String direct() {
            return "dm-" + persona.id();
        }

        List<Element> standing(String place, String which) {
            var page = request()
                    .queryParams("place", place, "before", Long.MAX_VALUE)
                    .get("/sandbox/earlier")
                    .asString();
            return List.copyOf(Jsoup.parseBodyFragment(page).select(which));
        }

        private String shown(Response response) {
            if (response.statusCode() == 200) {
                seen = Jsoup.parseBodyFragment(response.asString()).body();
                return Natively.html(seen.selectFirst("section"));
            }
            var told = new JsonPath(response.header("HX-Trigger"));
            if (told.get("passing") != null) {
                return "in passing: " + told.getString("passing");
            } else if (told.get("show") == null) {
                return "beside the fields: " + told.getMap("refused");
            }
            var message = request().get("/sandbox/messages/" + told.getString("show.message"));
            seen = Jsoup.parseBodyFragment(message.asString()).body();
            return Natively.html(seen.selectFirst(".blocks"));
        }

        private static Element button(Element within, String label) {
            return within.select("button[name=_token]").stream()
                    .filter(each -> each.text().startsWith(label))
                    .findFirst()
                    .orElse(null);
        }

        private RequestSpecification request() {
            var cookie = cookies.of(persona);
            return given().cookie(cookie.getName(), cookie.getValue())
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        }
    }
}
