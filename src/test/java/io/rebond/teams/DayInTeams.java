package io.rebond.teams;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.Company;
import io.rebond.stories.DayStage;
import io.rebond.stories.Natively;
import io.rebond.token.Issuer;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Teams, by activities with a token, shaped as Microsoft documents them, and by the cards it was given to show. */
public final class DayInTeams implements DayStage, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> CHANNELS =
            Map.of("veille", Activities.CHANNEL, "pratiques", "19:pratiques@thread.tacv2");

    private final PretendConnector connector;
    private final Issuer issuer;
    private final String serviceUrl;
    private final Activities activities;
    private final Clock clock;

    /** Rebond is added to the company's team. */
    public DayInTeams(URI login, URI metadata, Clock clock) {
        this.clock = clock;
        connector = new PretendConnector(login.getPort());
        connector.channels = CHANNELS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(channel -> "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(channel.getValue(), channel.getKey()))
                .toList();
        connector.people = Company.staff().stream()
                .map(person -> "{\"id\":\"29:%s\",\"aadObjectId\":\"%s-aad\",\"name\":\"%s\"}"
                        .formatted(person.id(), person.id(), person.name()))
                .toList();
        issuer = new Issuer(metadata.getPort());
        serviceUrl = "http://localhost:" + login.getPort();
        activities = new Activities(serviceUrl);
        new Colleague("sven").deliver(activities.botAdded());
    }

    @Override
    public void close() {
        connector.close();
        issuer.close();
    }

    @Override
    public String toString() {
        return "teams";
    }

    @Override
    public WorkspaceRef workspace() {
        return TeamsStage.TENANT;
    }

    @Override
    public ChannelRef channel(String name) {
        return new ChannelRef(workspace(), CHANNELS.get(name));
    }

    @Override
    public Someone person(String id) {
        return new Colleague(id);
    }

    @Override
    public List<String> wall(String channel) {
        return connector.in(CHANNELS.get(channel)).stream()
                .map(DayInTeams::card)
                .map(Natively::json)
                .toList();
    }

    private static JsonNode card(PretendConnector.Said said) {
        return said.activity().at("/attachments/0/content");
    }

    private static Optional<ObjectNode> data(JsonNode card, String label) {
        return card.findParents("data").stream()
                .filter(action -> action.path("title").asText().startsWith(label))
                .map(action -> (ObjectNode) action.path("data"))
                .findFirst();
    }

    /** It comes by itself beside the first answer, before or after it. */
    private static boolean isNotice(JsonNode card) {
        return data(card, "Full notice").isPresent()
                || data(card, "Notice complète").isPresent();
    }

    private final class Colleague implements Someone {
        private final Company.Persona persona;
        private JsonNode seen = JSON.createObjectNode();
        private final Set<String> answers = new HashSet<>();

        Colleague(String id) {
            persona = Company.persona(id).orElseThrow();
        }

        @Override
        public String name() {
            return persona.firstName();
        }

        private String chat() {
            return "a:chat-29:" + persona.id();
        }

        /** A form that a typed command asks for opens from the card that comes; they open it. */
        @Override
        public String types(String channel, String line) {
            int before = connector.in(chat()).size();
            var mention = in(channel, activities.mention(line));
            deliver(mention);
            return shown("", before);
        }

        @Override
        public String presses(String label) {
            int before = connector.in(chat()).size();
            var inSight = data(seen, label);
            if (inSight.isPresent()) {
                return shown(told(activities.pressedInPrivate("1", inSight.get())), before);
            }
            var letter = connector.in(chat()).stream()
                    .filter(said -> data(card(said), label).isPresent())
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no " + label + " before " + name()));
            return shown(
                    told(activities.pressedInPrivate(
                            letter.id(), data(card(letter), label).orElseThrow())),
                    before);
        }

        @Override
        public String pressesIn(String channel, String label) {
            int before = connector.in(chat()).size();
            var said = connector.in(CHANNELS.get(channel)).stream()
                    .filter(each -> data(card(each), label).isPresent())
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no " + label + " in " + wall(channel)));
            var message = new MessageRef(channel(channel), said.id());
            var pressed = activities.pressed(message, data(card(said), label).orElseThrow());
            pressed.with("conversation").put("id", CHANNELS.get(channel) + ";messageid=" + said.id());
            return shown(told(pressed), before);
        }

        @Override
        public String sends(Map<String, String> values) {
            int before = connector.in(chat()).size();
            var form = (ObjectNode) seen.findParent("form");
            return shown(told(activities.sends(Activities.filled(form, values))), before);
        }

        /** What was said in the chat without being an answer. */
        @Override
        public List<String> letters() {
            return connector.in(chat()).stream()
                    .filter(said -> !answers.contains(said.id()))
                    .map(DayInTeams::card)
                    .map(Natively::json)
                    .toList();
        }

        private String shown(String atOnce, int before) {
            var said = connector.in(chat()).stream()
                    .skip(before)
                    .filter(each -> !isNotice(card(each)))
                    .toList();
            said.forEach(each -> answers.add(each.id()));
            var news = said.stream().map(DayInTeams::card).toList();
            news.forEach(card -> seen = card);
            var all = atOnce
                    + (atOnce.isEmpty() || news.isEmpty() ? "" : "\n")
                    + news.stream().map(Natively::json).collect(Collectors.joining("\n"));
            boolean offersForm = !news.isEmpty() && seen.findParent("form") != null;
            return offersForm ? all + "\n" + told(activities.opens((ObjectNode) seen.findParent("form"))) : all;
        }

        /** What Teams shows: words, a card, or a dialog with what is inside. */
        private String told(ObjectNode activity) {
            var answer = read(deliver(activity));
            var value = answer.has("task") ? answer.at("/task/value") : answer.path("value");
            if (value.isTextual()) {
                return value.asText();
            }
            seen = value.has("card") ? value.at("/card/content") : value;
            return Natively.json(value.has("card") ? dialog((ObjectNode) value) : value);
        }

        /** With what is inside in one list of fields, as a card has it. */
        private static ObjectNode dialog(ObjectNode value) {
            var flat = value.deepCopy();
            flat.remove("card");
            flat.setAll((ObjectNode) value.at("/card/content"));
            return flat;
        }

        private ObjectNode in(String channel, ObjectNode activity) {
            activity.with("conversation").put("id", CHANNELS.get(channel));
            activity.with("channelData").with("channel").put("id", CHANNELS.get(channel));
            return activity;
        }

        String deliver(ObjectNode activity) {
            var locale = persona.language().choose("en-GB", "fr-FR");
            Activities.from(activity, "29:" + persona.id(), persona.id() + "-aad", persona.name())
                    .put("locale", locale)
                    .put("timestamp", clock.instant().toString());
            if (activity.at("/conversation/conversationType").asText().equals("personal")) {
                activity.with("conversation").put("id", chat());
            }
            activity.path("entities").forEach(entity -> {
                if (entity.path("type").asText().equals("clientInfo")) {
                    ((ObjectNode) entity).put("locale", locale);
                }
            });
            return given().contentType("application/json")
                    .header(
                            "Authorization",
                            issuer.sign(issuer.claims(clock.instant()).claim("serviceurl", serviceUrl)))
                    .body(activity.toString())
                    .post("/api/messages")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.isEmpty() ? "{}" : json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
