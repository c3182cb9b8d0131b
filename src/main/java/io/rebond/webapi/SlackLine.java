package io.rebond.webapi;

import com.slack.api.Slack;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The connection to Slack: no retry and no redirect of its own, and nothing written down.
 *
 * @param api the base of every call
 * @param patience how long one call may take
 */
record SlackLine(URI api, Duration patience) {
    private static final Duration CONNECTING = Duration.ofSeconds(3);

    /** Slack's own addresses, or those of whatever plays it. */
    boolean leadsTo(String address) {
        var url = address == null ? null : HttpUrl.parse(address);
        return url != null
                && (url.isHttps()
                                && (url.host().equals("slack.com") || url.host().endsWith(".slack.com"))
                        || url.host().equals(api.getHost()) && url.port() == port());
    }

    Slack open() {
        var settings = new com.slack.api.SlackConfig();
        settings.setMethodsEndpointUrlPrefix(api.toString());
        settings.setStatsEnabled(false);
        // They write requests and answers to the log.
        settings.getHttpClientResponseHandlers().clear();
        return Slack.getInstance(settings, new SlackHttpClient(client()));
    }

    private int port() {
        var base = HttpUrl.get(api);
        return base == null ? -1 : base.port();
    }

    private OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectTimeout(CONNECTING)
                .readTimeout(patience)
                .writeTimeout(patience)
                .callTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }
}
