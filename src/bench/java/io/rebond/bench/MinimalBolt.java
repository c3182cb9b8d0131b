package io.rebond.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.ReactionAddedEvent;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/**
 * The least app that Bolt for Java makes of a reaction, with its own checks and its cache of who it is, on Jetty as its
 * documentation shows it; a servlet of our own, since Bolt's is not published for this version.
 */
public final class MinimalBolt extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient App app;
    private final transient SlackRequestParser parser;

    private MinimalBolt(App app) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    public static void main(String[] arguments) throws Exception {
        var slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(System.getenv("SLACK_API_URL"));
        var app = new App(AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                .signingSecret(System.getenv("SLACK_SIGNING_SECRET"))
                .authTestCacheEnabled(true)
                .build());
        app.event(ReactionAddedEvent.class, (event, context) -> context.ack());
        app.start();
        var server = new Server(Integer.parseInt(System.getenv("PORT")));
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new MinimalBolt(app)), "/slack/events");
        server.setHandler(context);
        server.start();
        server.join();
    }

    @Override
    protected void doPost(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        var request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(asked.getRequestURI())
                .queryString(Map.of())
                .requestBody(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .headers(new com.slack.api.bolt.request.RequestHeaders(headers(asked)))
                .remoteAddress(asked.getRemoteAddr())
                .build());
        try {
            var response = app.run(request);
            answer.setStatus(response.getStatusCode());
            answer.setContentLength(0);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest asked) {
        var headers = new HashMap<String, List<String>>();
        for (var name : Collections.list(asked.getHeaderNames())) {
            headers.put(name, Collections.list(asked.getHeaders(name)));
        }
        return headers;
    }
}
