package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.block.Read;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Seal;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.PretendInbox;
import io.rebond.stories.TownClock;
import io.rebond.webapi.SlackApi;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that Slack cannot fetch, will not have, or has not read yet: no message is lost over one. */
@QuarkusTest
@TestProfile(OnWire.class)
class PicturesTest {
    private static final ChannelRef CHANNEL = new ChannelRef(new WorkspaceRef("slack", "T1"), "C1");
    private static final byte[] DRAWN = "as good as a picture".getBytes(UTF_8);

    private static final Block.Picture ALIVE = new Block.Picture(URI.create("https://alive.example/a.png"), "a crowd");
    private static final Block.Picture DEAD = new Block.Picture(URI.create("https://dead.example/d.png"), "a wall");
    private static final Block.Picture GONE = new Block.Picture(URI.create("https://gone.example/g.png"), "a door");
    private static final Block.Picture FIGURE = new Block.Picture(
            URI.create("data:image/png;base64," + Base64.getEncoder().encodeToString(DRAWN)), "three rising bars");

    WireMockServer web;
    SocketServer socket;

    @Inject
    SlackApi api;

    @Inject
    Seal seal;

    @Inject
    SlackDiagnosis diagnosis;

    @Inject
    Workspaces workspaces;

    @Inject
    PretendInbox inbox;

    private final TownClock clock = new TownClock();
    private SlackPlatform platform;

    @BeforeEach
    void begin() {
        await().until(workspaces::isConnected);
        SlackOnWire.usual(web, socket);
        inbox.reset();
        platform = new SlackPlatform(api, new Pictures(new Uploads(api, clock), seal), seal);
        takesUploads();
    }

    private void takesUploads() {
        web.stubFor(post(urlPathEqualTo("/api/files.getUploadURLExternal"))
                .willReturn(okJson("{\"ok\":true,\"file_id\":\"F0FIGURE1\",\"upload_url\":\"" + web.baseUrl()
                        + "/upload/v1/F0FIGURE1\"}")));
        web.stubFor(post(urlPathEqualTo("/upload/v1/F0FIGURE1"))
                .willReturn(aResponse().withBody("OK - 20")));
        web.stubFor(post(urlPathEqualTo("/api/files.completeUploadExternal"))
                .willReturn(okJson("{\"ok\":true,\"files\":[{\"id\":\"F0FIGURE1\"}]}")));
    }

    private static Message message(Block... blocks) {
        var message = Message.titled("Figures");
        Stream.of(blocks).forEach(message::add);
        return message.build();
    }

    private void posts(Message message) throws DeliveryFailed {
        platform.post(new Target.InChannel(CHANNEL), message, new Part(DeliveryId.random(), 0));
    }

    /** Refuses messages that hold these words, as Slack does. */
    private void refuses(String method, String words, String complaint) {
        web.stubFor(post(urlPathEqualTo("/api/" + method))
                .atPriority(1)
                .withRequestBody(containing(words))
                .willReturn(okJson("{\"ok\":false,\"error\":\"invalid_blocks\",\"errors\":[\"" + complaint
                        + "\"],\"response_metadata\":{\"messages\":[\"[ERROR] " + complaint + "\"]}}")));
    }

    private List<LoggedRequest> requests(String path) {
        return web.findAll(postRequestedFor(urlMatching(path))).stream()
                .sorted((a, b) -> a.getLoggedDate().compareTo(b.getLoggedDate()))
                .toList();
    }

    /** What stood in the channel at last. */
    private JsonNode shown(String method) {
        var sent = requests("/api/" + method);
        return Stream.of(sent.get(sent.size() - 1).getBodyAsString().split("&"))
                .filter(field -> field.startsWith("blocks="))
                .map(field -> Read.tree("{\"blocks\":" + URLDecoder.decode(field.substring(7), UTF_8) + "}"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode shown) {
        return shown.path("blocks").findValuesAsText("type").stream()
                .filter(type -> List.of("header", "image", "context").contains(type))
                .toList();
    }

    @Test
    void aPictureThatCannotBeFetchedIsToldInWordsAndTheOthersStay() throws DeliveryFailed {
        refuses("chat.postMessage", "dead.example", "downloading image failed [json-pointer:/blocks/2/image_url]");
        posts(message(ALIVE, DEAD));
        assertThat(requests("/api/chat.postMessage")).hasSize(2);
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "image", "context");
        assertThat(Read.words(shown("chat.postMessage")).strip()).isEqualTo("""
                Figures
                a crowd
                a wall""");
        assertThat(diagnosis.findings())
                .extracting(Finding::english)
                .anyMatch(words -> words.startsWith("What Slack last refused for good")
                        && words.endsWith("Slack could not show a picture: its description stands in its place."
                                + " (invalid_blocks)"));
    }

    @Test
    void oneDeadPictureAfterTheOtherEndsNoDelivery() throws DeliveryFailed {
        refuses("chat.postMessage", "gone.example", "downloading image failed [json-pointer:/blocks/3/image_url]");
        refuses("chat.postMessage", "dead.example", "downloading image failed [json-pointer:/blocks/2/image_url]");
        posts(message(ALIVE, DEAD, GONE));
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "image", "context", "context");
        assertThat(requests("/api/chat.postMessage")).hasSize(3);
    }

    @Test
    void whereSlackDoesNotSayWhichNoneStays() throws DeliveryFailed {
        refuses("chat.postMessage", "dead.example", "something is wrong");
        posts(message(ALIVE, DEAD));
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "context", "context");
        assertThat(requests("/api/chat.postMessage")).hasSize(2);
    }

    @Test
    void anUpdateLosesNoWordsEither() throws DeliveryFailed {
        refuses("chat.update", "dead.example", "downloading image failed [json-pointer:/blocks/1/image_url]");
        web.stubFor(post(urlPathEqualTo("/api/chat.update")).willReturn(okJson("{\"ok\":true}")));
        platform.update(new MessageRef(CHANNEL, "1.1"), message(DEAD));
        assertThat(Read.words(shown("chat.update")).strip()).isEqualTo("Figures\na wall");
    }

    @Test
    void whatIsWrongWithOtherBlocksStillEndsIt() {
        refuses("chat.postMessage", "Figures", "must be less than 151 characters [json-pointer:/blocks/0/text/text]");
        var failed = catchThrowableOfType(DeliveryFailed.class, () -> posts(message()));
        assertThat(failed.isFatal()).isTrue();
        assertThat(failed).hasMessage("Slack refused it. (invalid_blocks)");
        assertThat(requests("/api/chat.postMessage")).hasSize(1);
    }

    @Test
    void aPictureThatTravelsAsDataIsUploadedOnce() throws DeliveryFailed {
        posts(message(FIGURE));
        posts(message(FIGURE));
        var image = shown("chat.postMessage").path("blocks").path(1);
        assertThat(image.toString())
                .isEqualTo(
                        "{\"type\":\"image\",\"slack_file\":{\"id\":\"F0FIGURE1\"},\"alt_text\":\"three rising bars\"}");
        assertThat(requests("/upload/.*")).singleElement().satisfies(upload -> {
            assertThat(upload.getBody()).isEqualTo(DRAWN);
            assertThat(upload.containsHeader("Authorization")).isFalse();
        });
        assertThat(requests("/api/files.getUploadURLExternal"))
                .singleElement()
                .extracting(request -> URLDecoder.decode(request.getBodyAsString(), UTF_8))
                .asString()
                .contains("filename=picture.png", "length=20", "three rising bars");
        assertThat(requests("/api/files.completeUploadExternal"))
                .singleElement()
                .extracting(request -> URLDecoder.decode(request.getBodyAsString(), UTF_8))
                .asString()
                .contains("\"id\":\"F0FIGURE1\"")
                .doesNotContain("channel");
    }

    @Test
    void aPictureThatSlackIsStillReadingIsWorthAnotherTry() throws DeliveryFailed {
        refuses("chat.postMessage", "F0FIGURE1", "invalid slack file [json-pointer:/blocks/1/slack_file]");
        var failed = catchThrowableOfType(DeliveryFailed.class, () -> posts(message(FIGURE)));
        assertThat(failed.isFatal()).isFalse();
        assertThat(failed).hasMessage("Slack is still reading a picture that it was given. (invalid_blocks)");
        assertThat(failed.retryAfter()).contains(Duration.ofSeconds(2));

        clock.pass(Duration.ofSeconds(31));
        posts(message(FIGURE));
        assertThat(Read.words(shown("chat.postMessage")).strip()).isEqualTo("Figures\nthree rising bars");
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "context");
        assertThat(requests("/upload/.*")).hasSize(1);
    }

    @Test
    void withoutThePermissionToUploadAPictureIsToldInWords() throws DeliveryFailed {
        web.stubFor(post(urlPathEqualTo("/api/files.getUploadURLExternal"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"files:write\"}")));
        posts(message(FIGURE));
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "context");
    }

    @Test
    void aFileIsSentToNoOtherAddressThanSlacks() throws DeliveryFailed {
        web.stubFor(post(urlPathEqualTo("/api/files.getUploadURLExternal"))
                .willReturn(okJson("{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"https://stranger.example/up\"}")));
        posts(message(FIGURE));
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "context");
        assertThat(requests("/api/files.completeUploadExternal")).isEmpty();
    }

    @Test
    void anUploadThatIsCutIsTriedAgain() {
        web.stubFor(post(urlPathEqualTo("/upload/v1/F0FIGURE1"))
                .willReturn(aResponse().withStatus(503)));
        assertThat(catchThrowableOfType(DeliveryFailed.class, () -> posts(message(FIGURE)))
                        .isFatal())
                .isFalse();
        assertThat(requests("/api/chat.postMessage")).isEmpty();
    }

    /** By its documentation it says so with its status; what stands in the body is believed as well. */
    @Test
    void anUploadThatIsRefusedInItsBodyIsNone() throws DeliveryFailed {
        web.stubFor(post(urlPathEqualTo("/upload/v1/F0FIGURE1"))
                .willReturn(okJson("{\"ok\": false, \"error\": \"invalid_file\"}")));
        posts(message(FIGURE));
        assertThat(kinds(shown("chat.postMessage"))).containsExactly("header", "context");
        assertThat(requests("/api/files.completeUploadExternal")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | {\"ok\":false,\"error\":\"invalid_blocks\"}",
                "200 | {\"ok\":false,\"error\":\"invalid_blocks\"}",
                "200 | invalid_blocks",
                "400 | invalid_blocks"
            })
    void aPrivateAnswerArrivesWithoutItsDeadPicture(int status, String refusal) {
        web.stubFor(post(urlMatching("/answers/.*"))
                .atPriority(1)
                .withRequestBody(containing("dead.example"))
                .willReturn(aResponse().withStatus(status).withBody(refusal)));
        inbox.answer = event -> new Answer.Private(message(DEAD));
        var said = Caller.toRebond().form(new Payloads("T1", "U1", "C1", web.baseUrl()).command("summary"));
        assertThat(said.body()).isEmpty();
        await().until(() -> requests("/answers/.*").size() == 2);
        assertThat(Read.words(Read.tree(requests("/answers/.*").get(1).getBodyAsString()))
                        .strip())
                .isEqualTo("Figures\na wall");
    }
}
