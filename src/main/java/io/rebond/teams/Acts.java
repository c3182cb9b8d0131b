package io.rebond.teams;

import io.rebond.card.CardData;
import io.rebond.card.CardRenderer;
import io.rebond.card.FormRenderer;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Inbox;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What somebody waits for: commands typed, buttons pressed, forms sent. */
@Singleton
class Acts {

    private static final Logger LOG = Logger.getLogger(Acts.class);

    private final Inbox inbox;
    private final Seal seal;
    private final PrivateWords words;
    private final TeamsPlatform platform;
    private final Clock clock;
    private final CardRenderer cards;
    private final FormRenderer forms;

    Acts(Inbox inbox, Seal seal, PrivateWords words, TeamsPlatform platform, Clock clock) {
        this.inbox = inbox;
        this.seal = seal;
        this.words = words;
        this.platform = platform;
        this.clock = clock;
        this.cards = new CardRenderer(seal);
        this.forms = new FormRenderer(seal);
    }

    void command(Incoming activity, String line) {
        var typed = new CommandTyped(
                activity.key("command"), activity.at(clock.instant()), activity.actor(), activity.where(), line);
        boolean reached = inbox.now(typed).accept(new CommandAnswer(activity, words, forms));
        if (!reached && !activity.isPersonal()) {
            words.hint(activity);
        }
    }

    /** @param sent what the card sent, its own data and what was put in */
    InvokeAnswer press(Incoming activity, Map<?, ?> sent) {
        var data = CardData.of(sent);
        var action = data.flatMap(card -> opened(card.token()));
        return action.isEmpty()
                ? InvokeAnswer.refusal(words.words(activity).notMine())
                : press(activity, data.get(), action.get(), data.get().values(sent));
    }

    /** As cards did before they could be refreshed, and as Microsoft's Playground lets people press. */
    void submit(Incoming activity, Map<?, ?> sent) {
        words.follow(activity, press(activity, sent));
    }

    private InvokeAnswer press(Incoming activity, CardData data, Action action, Map<String, String> values) {
        var bearer = data.form() == null ? activity.replyTo() : Optional.<MessageRef>empty();
        var answer = inbox.now(new ActionTaken(
                activity.key("press"),
                activity.at(clock.instant()),
                activity.actor(),
                activity.where(),
                bearer.orElse(null),
                action,
                values));
        if (answer instanceof Answer.ReplaceCard replaced) {
            bearer.ifPresent(message -> replace(message, replaced));
        }
        return answer.accept(new PressAnswer(activity, data, values, words, cards, forms));
    }

    private void replace(MessageRef message, Answer.ReplaceCard replaced) {
        try {
            platform.update(message, replaced.message());
        } catch (DeliveryFailed e) {
            LOG.warnf("a card could not be changed for everybody: %s", e.getMessage());
        }
    }

    private Optional<Action> opened(String token) {
        return token.length() > 2_000 ? Optional.empty() : seal.open(token);
    }
}
