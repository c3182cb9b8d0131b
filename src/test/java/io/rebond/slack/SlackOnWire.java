package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.rebond.webapi.Scopes;
import java.util.Map;
import java.util.stream.Collectors;

/** Slack as WireMock and a WebSocket of ours play it, for what no counterpart does: failures, refusals, Socket Mode. */
public class SlackOnWire implements QuarkusTestResourceLifecycleManager {
    static final String APP_TOKEN = "xapp-canary-77d1e2";

    private WireMockServer web;
    private SocketServer socket;

    @Override
    public Map<String, String> start() {
        web = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        web.start();
        socket = SocketServer.started();
        usual(web, socket);
        return Map.of(
                "slack.api-url",
                web.baseUrl() + "/api/",
                "slack.signing-secret",
                SlackTown.SECRET,
                "slack.bot-token",
                SlackTown.BOT_TOKEN,
                "slack.app-token",
                APP_TOKEN,
                "slack.patience",
                "1s",
                "slack.socket-check",
                "1s");
    }

    /** What it answers on a good day. */
    static void usual(WireMockServer web, SocketServer socket) {
        web.resetAll();
        web.stubFor(post(urlPathEqualTo("/api/auth.test"))
                .willReturn(okJson("{\"ok\":true,\"team\":\"Atelier\",\"team_id\":\"T1\","
                                + "\"user_id\":\"UREBOND\",\"bot_id\":\"BREBOND\"}")
                        .withHeader("x-oauth-scopes", granted())));
        answers(web, "apps.connections.open", "\"url\":\"" + socket.link() + "\"");
        answers(web, "users.list", "\"members\":[]");
        answers(web, "conversations.list", "\"channels\":[]");
        answers(web, "chat.postMessage", "\"channel\":\"C1\",\"ts\":\"1.1\"");
        answers(web, "views.open", "\"view\":{}");
        web.stubFor(post(urlMatching("/answers/.*")).willReturn(okJson("{\"ok\":true}")));
    }

    /** All but one: the app was installed before it asked for reactions. */
    private static String granted() {
        return Scopes.NEEDED.stream()
                .filter(scope -> !scope.equals("reactions:read"))
                .collect(Collectors.joining(","));
    }

    private static void answers(WireMockServer web, String method, String fields) {
        web.stubFor(post(urlPathEqualTo("/api/" + method)).willReturn(okJson("{\"ok\":true," + fields + "}")));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(web, field -> field.getType() == WireMockServer.class);
        injector.injectIntoFields(socket, field -> field.getType() == SocketServer.class);
    }

    @Override
    public void stop() {
        if (web != null) {
            web.stop();
        }
        if (socket != null) {
            socket.end();
        }
    }
}
