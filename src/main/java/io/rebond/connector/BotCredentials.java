package io.rebond.connector;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Shows Rebond's token with each request; in the local mode there is none to show. */
record BotCredentials(AppToken token, TeamsSettings settings) implements ServiceClientCredentials {

    private static final int NOT_TAKEN = 401;

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(this::show);
    }

    private Response show(Interceptor.Chain chain) throws IOException {
        if (!settings.isConnected()) {
            return chain.proceed(chain.request());
        }
        var bearer = token.bearer();
        var response = chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", "Bearer " + bearer)
                .build());
        if (response.code() == NOT_TAKEN) {
            token.discard(bearer);
        }
        return response;
    }
}
