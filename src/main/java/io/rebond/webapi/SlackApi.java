package io.rebond.webapi;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.rebond.block.SlackJson;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Slack's Web API, one call at a time: no queue, no retry and no redirect of its own. What it says of a failure never holds
 * a token, an address or anybody's words.
 */
@Singleton
public class SlackApi {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    /** An address that was given out refuses in an object as a method does, or with the bare code, whatever its status. */
    private static final Pattern REFUSED = Pattern.compile("\"ok\"\\s*:\\s*false|^[a-z]{1,30}(_[a-z]{1,30}){1,5}$");

    private static final Pattern ERROR =
            Pattern.compile("\"error\"\\s*:\\s*\"([a-z_]{1,100})\"|^([a-z]{1,30}(?:_[a-z]{1,30}){1,5})$");

    private final SlackConfig config;
    private final Standing standing;
    private final SlackLine line;
    private Slack slack;

    SlackApi(SlackConfig config, Standing standing) {
        this.config = config;
        this.standing = standing;
        this.line = new SlackLine(config.apiUrl(), config.patience());
    }

    /** One method of the Web API. */
    public interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    public <T extends SlackApiTextResponse> T call(Call<T> call) throws SlackRefused {
        var token = config.botToken().orElseThrow(() -> SlackRefused.by("not_authed"));
        try {
            return attempt(() -> call.on(slack().methods(token)));
        } catch (SlackRefused e) {
            if (e.reason().isForGood()) {
                standing.refusedForGood(e);
            }
            throw e;
        }
    }

    /** A method that is called with the app's token. */
    public <T extends SlackApiTextResponse> T callAsApp(Call<T> call) throws SlackRefused {
        var token = config.appToken().orElseThrow(() -> SlackRefused.by("not_authed"));
        try {
            return attempt(() -> call.on(slack().methods(token)));
        } catch (SlackRefused e) {
            throw e.withTheAppToken();
        }
    }

    /**
     * A message to the address that came with somebody's act; the token stays here.
     *
     * @return what was sent: Slack tells nothing of what became of it
     */
    public <T> T respond(String address, T body) throws SlackRefused {
        post(address, RequestBody.create(SlackJson.write(body), JSON));
        return body;
    }

    /** A file to the address that Slack gave out for it; the token stays here. */
    public void upload(String address, byte[] file) throws SlackRefused {
        post(address, RequestBody.create(file, BYTES));
    }

    private void post(String address, RequestBody body) throws SlackRefused {
        if (!line.leadsTo(address)) {
            throw SlackRefused.by("invalid_url");
        }
        var request = new Request.Builder().url(address).post(body).build();
        try (var response =
                slack().getHttpClient().getOkHttpClient().newCall(request).execute()) {
            var said = response.peekBody(10_000).string().strip();
            if (!response.isSuccessful() || REFUSED.matcher(said).find()) {
                throw refused(response.code(), error(said), response.header("Retry-After"));
            }
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private static String error(String said) {
        var error = ERROR.matcher(said);
        return error.find() ? Optional.ofNullable(error.group(1)).orElse(error.group(2)) : null;
    }

    public synchronized Slack slack() {
        if (slack == null) {
            slack = line.open();
        }
        return slack;
    }

    private <T extends SlackApiTextResponse> T attempt(Attempt<T> attempt) throws SlackRefused {
        try {
            var response = attempt.run();
            if (!response.isOk()) {
                throw SlackRefused.by(String.valueOf(response.getError()), Complaints.in(response));
            }
            return response;
        } catch (SlackApiException e) {
            var error = e.getError() == null ? null : e.getError().getError();
            throw refused(e.getResponse().code(), error, e.getResponse().header("Retry-After"));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private interface Attempt<T> {
        T run() throws IOException, SlackApiException;
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
}
