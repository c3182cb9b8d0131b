package io.rebond.connector;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import okhttp3.Response;

/** What Teams took although it answered 502 would stand twice. The outbox tries again, in its time, and counts. */
final class OneTry extends RetryStrategy {

    OneTry() {
        super("one try", false);
    }

    @Override
    public boolean shouldRetry(int tries, Response response) {
        return false;
    }
}
