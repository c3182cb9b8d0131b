package io.rebond.slack;

import com.slack.api.model.User;
import io.rebond.block.SlackJson;
import io.rebond.chat.Connected;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/** What else happens in the adapter when an event passes: none of it keeps Slack waiting but a command. */
@Singleton
class Bystanders {
    private final ActDoor acts;
    private final SlackPopulation population;
    private final HomeTab home;
    private final Event<Connected> connected;
    private final ExecutorService workers;

    Bystanders(
            ActDoor acts,
            SlackPopulation population,
            HomeTab home,
            Event<Connected> connected,
            ExecutorService workers) {
        this.acts = acts;
        this.population = population;
        this.home = home;
        this.connected = connected;
        this.workers = workers;
    }

    /** Completes when Slack may be told that the event was taken: a command once it has been carried out. */
    CompletionStage<Void> see(EventEnvelope envelope) {
        switch (envelope.type()) {
            case "member_joined_channel" -> joined(envelope);
            case "app_home_opened" -> looked(envelope);
            case "user_change", "team_join" ->
                population.renew(SlackJson.as(User.class, envelope.event().get("user")), envelope.workspace());
            case "message" -> {
                return said(envelope);
            }
            default -> {}
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Rebond was invited: who is there is asked at once, not in an hour. */
    private void joined(EventEnvelope envelope) {
        if (SlackJson.text(envelope.event(), "user").filter(envelope::isOwn).isPresent()) {
            workers.execute(() -> {
                population.forgetChannels();
                connected.fire(new Connected(envelope.workspace()));
            });
        }
    }

    private void looked(EventEnvelope envelope) {
        boolean atHome =
                SlackJson.text(envelope.event(), "tab").filter("home"::equals).isPresent();
        if (atHome) {
            SlackJson.text(envelope.event(), "user")
                    .map(envelope::member)
                    .ifPresent(member -> workers.execute(() -> home.show(member)));
        }
    }

    /** In the direct conversation with Rebond, what is typed is a command, without a slash. */
    private CompletionStage<Void> said(EventEnvelope envelope) {
        var message = envelope.event();
        var user = SlackJson.text(message, "user");
        boolean direct =
                SlackJson.text(message, "channel_type").filter("im"::equals).isPresent();
        boolean plain = SlackJson.text(message, "subtype").isEmpty()
                && SlackJson.text(message, "bot_id").isEmpty()
                && SlackJson.text(message, "thread_ts").isEmpty();
        if (!direct || !plain || user.isEmpty() || envelope.isOwn(user.get())) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(
                () -> acts.direct(
                        envelope.key(),
                        envelope.member(user.get()),
                        SlackJson.text(message, "channel").orElseThrow(),
                        SlackJson.text(message, "text").orElse("")),
                workers);
    }
}
