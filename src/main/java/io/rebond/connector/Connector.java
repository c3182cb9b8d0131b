package io.rebond.connector;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import io.rebond.chat.DeliveryFailed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** The Bot Connector, by the SDK's client: one request at a time for whoever calls, with a time-out. */
@Singleton
public class Connector {

    /** Teams wants an answer within 15 seconds, and what we send is part of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int AT_ONCE = 64;

    private final BotCredentials credentials;
    private final TeamsSettings settings;
    private final FailureReasons reasons;
    private final Map<String, RestClient> clients = new ConcurrentHashMap<>();

    Connector(AppToken token, TeamsSettings settings, FailureReasons reasons) {
        this.credentials = new BotCredentials(token, settings);
        this.settings = settings;
        this.reasons = reasons;
    }

    /** @return what Teams calls the message */
    public String send(String serviceUrl, String conversation, Activity activity) throws DeliveryFailed {
        var conversations = new RestConnectorClient(client(serviceUrl)).getConversations();
        return settled(conversations.sendToConversation(conversation, activity)).getId();
    }

    public void update(String serviceUrl, String conversation, String id, Activity activity) throws DeliveryFailed {
        var conversations = new RestConnectorClient(client(serviceUrl)).getConversations();
        settled(conversations.updateActivity(conversation, id, activity));
    }

    /** @return the id of the personal chat, which may have been there before */
    public String openChat(String serviceUrl, ConversationParameters parameters) throws DeliveryFailed {
        var conversations = new RestConnectorClient(client(serviceUrl)).getConversations();
        return settled(conversations.createConversation(parameters)).getId();
    }

    public List<ListedChannel> channels(String serviceUrl, String team) throws DeliveryFailed {
        var roster = client(serviceUrl).retrofit().create(Roster.class);
        return settled(roster.channels(team)).conversations();
    }

    public List<ChannelAccount> members(String serviceUrl, String conversation) throws DeliveryFailed {
        var roster = client(serviceUrl).retrofit().create(Roster.class);
        return Roster.everybody(token -> settled(roster.page(conversation, Roster.PAGE, token)));
    }

    private <T> T settled(CompletableFuture<T> asked) throws DeliveryFailed {
        try {
            return reasons.wentWell(asked.get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            throw reasons.of(e.getCause());
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw reasons.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryFailed.forNow("interrupted while Teams was asked");
        }
    }

    private RestClient client(String serviceUrl) throws DeliveryFailed {
        if (!settings.allowsService(serviceUrl)) {
            throw DeliveryFailed.forGood("the conversation's service is not on MICROSOFT_ALLOWED_SERVICE_HOSTS");
        }
        return clients.computeIfAbsent(serviceUrl, this::build);
    }

    private RestClient build(String serviceUrl) {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        var http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(PATIENCE);
        return new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new OneTry())
                .withConnectionTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .withReadTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .build();
    }
}
