package io.rebond.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Slack's Web API, one call at a time: no queue, no retry and no redirect of its own. What it says of a failure never holds
 * a token, an address or anybody's words.
 */
@Singleton
class SlackApi {
    private static final Duration CONNECTING = Duration.ofSeconds(3);

    private final SlackConfig config;
    private final Standing standing;
    private Slack slack;

    SlackApi(SlackConfig config, Standing standing) {
        this.config = config;
        this.standing = standing;
    }

    /** One method of the Web API. */
    interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    <T extends SlackApiTextResponse> T call(Call<T> call) throws SlackRefused {
        var token = config.botToken().orElseThrow(() -> SlackRefused.by("not_authed"));
        return attempt(() -> call.on(slack().methods(token)));
    }

    /** A method that is called with the app's token. */
    <T extends SlackApiTextResponse> T callAsApp(Call<T> call) throws SlackRefused {
        var token = config.appToken().orElseThrow(() -> SlackRefused.by("not_authed"));
        return attempt(() -> call.on(slack().methods(token)));
    }

    /** A message to the address that came with somebody's act; the token stays here. */
    void respond(String address, Object body) throws SlackRefused {
        if (!isSlacks(address)) {
            throw SlackRefused.by("invalid_response_url");
        }
        try (var response = slack().getHttpClient().postJsonBody(address, SlackJson.write(body))) {
            if (!response.isSuccessful()) {
                throw refused(response.code(), null, response.header("Retry-After"));
            }
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    synchronized Slack slack() {
        if (slack == null) {
            slack = connect();
        }
        return slack;
    }

    private <T extends SlackApiTextResponse> T attempt(Attempt<T> attempt) throws SlackRefused {
        try {
            var response = attempt.run();
            if (!response.isOk()) {
                throw remembered(SlackRefused.by(String.valueOf(response.getError())));
            }
            return response;
        } catch (SlackApiException e) {
            var error = e.getError() == null ? null : e.getError().getError();
            throw remembered(
                    refused(e.getResponse().code(), error, e.getResponse().header("Retry-After")));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private interface Attempt<T> {
        T run() throws IOException, SlackApiException;
    }

    private SlackRefused remembered(SlackRefused refused) {
        if (refused.reason().isForGood()) {
            standing.refusedForGood(refused);
        }
        return refused;
    }

    private static SlackRefused refused(int status, String error, String retryAfter) {
        if (status == 429) {
            return new SlackRefused(Refusal.TOO_FAST, "429", seconds(retryAfter));
        }
        return status >= 500 || error == null
                ? new SlackRefused(Refusal.DOWN, Integer.toString(status), seconds(retryAfter))
                : SlackRefused.by(error);
    }

    private static Duration seconds(String retryAfter) {
        return retryAfter != null && retryAfter.matches("[0-9]{1,6}")
                ? Duration.ofSeconds(Long.parseLong(retryAfter))
                : null;
    }

    /** The exception's own words may name the address that was called. */
    private static SlackRefused unreachable(IOException e) {
        boolean slow = e instanceof SocketTimeoutException || e instanceof InterruptedIOException;
        return new SlackRefused(Refusal.UNREACHABLE, slow ? "timeout" : "connection", null);
    }

    private boolean isSlacks(String address) {
        var url = address == null ? null : HttpUrl.parse(address);
        return url != null
                && (url.isHttps()
                                && (url.host().equals("slack.com") || url.host().endsWith(".slack.com"))
                        || url.host().equals(config.apiUrl().getHost()) && url.port() == port());
    }

    private int port() {
        var api = HttpUrl.get(config.apiUrl());
        return api == null ? -1 : api.port();
    }

    private Slack connect() {
        var settings = new com.slack.api.SlackConfig();
        settings.setMethodsEndpointUrlPrefix(config.apiUrl().toString());
        settings.setStatsEnabled(false);
        // They write requests and answers to the log.
        settings.getHttpClientResponseHandlers().clear();
        return Slack.getInstance(settings, new SlackHttpClient(client()));
    }

    private OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectTimeout(CONNECTING)
                .readTimeout(config.patience())
                .writeTimeout(config.patience())
                .callTimeout(config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }
}
