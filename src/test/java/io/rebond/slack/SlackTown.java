package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.rebond.counterpart.NodeProgram;
import io.rebond.webapi.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;

/**
 * Slack as others wrote it: emulate keeps the channels, the messages and the reactions, and signs its events. In front of
 * it WireMock passes everything on, and plays what emulate lacks: opening a modal, and the address that takes answers.
 */
public class SlackTown implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = Settings.SECRET;
    static final String BOT_TOKEN = Settings.BOT_TOKEN;
    static final String PERSON_TOKEN = "xoxp-camille";

    private WireMockServer front;
    private NodeProgram slack;

    @Override
    public Map<String, String> start() {
        int here = freePort();
        int there = freePort();
        front = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        front.start();
        slack = NodeProgram.start(
                "slack.js",
                Map.of(),
                Integer.toString(there),
                "http://127.0.0.1:" + here + "/slack/events",
                SECRET,
                BOT_TOKEN,
                PERSON_TOKEN,
                front.baseUrl());
        await().atMost(Duration.ofSeconds(60)).until(() -> slack.log().contains("ready"));
        playOn("http://127.0.0.1:" + there);
        return Map.of(
                "quarkus.http.test-port",
                Integer.toString(here),
                "slack.api-url",
                front.baseUrl() + "/api/",
                "slack.signing-secret",
                SECRET,
                "slack.bot-token",
                BOT_TOKEN);
    }

    private void playOn(String emulate) {
        front.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().proxiedFrom(emulate)));
        front.stubFor(post(urlMatching("/answers/.*")).atPriority(5).willReturn(okJson("{\"ok\":true}")));
        front.stubFor(post(urlPathEqualTo("/api/views.open")).atPriority(5).willReturn(okJson("{\"ok\":true}")));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(front, field -> field.getType() == WireMockServer.class);
    }

    @Override
    public void stop() {
        if (front != null) {
            front.stop();
        }
        if (slack != null) {
            slack.close();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
