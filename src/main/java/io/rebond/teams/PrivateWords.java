package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.rebond.card.AdaptiveCard;
import io.rebond.card.CardRenderer;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Says what one person alone is to read: in their personal chat, since a channel has no such place. Best effort. */
@Singleton
class PrivateWords {

    private static final Logger LOG = Logger.getLogger(PrivateWords.class);

    private final Post post;
    private final TeamsPlatform platform;
    private final Languages languages;
    private final CardRenderer renderer;

    PrivateWords(Post post, TeamsPlatform platform, Languages languages, Seal seal) {
        this.post = post;
        this.platform = platform;
        this.languages = languages;
        this.renderer = new CardRenderer(seal);
    }

    boolean say(Incoming to, Message message) {
        return platform.fit(message).stream().allMatch(part -> show(to, renderer.card(part)));
    }

    boolean show(Incoming to, AdaptiveCard card) {
        return send(target(to), Letterhead.carrying(card));
    }

    /** What an invoke would have shown at once, as a message of its own. */
    void follow(Incoming to, InvokeAnswer answer) {
        if (answer.value() instanceof String words) {
            say(to, Message.of(words));
        } else if (answer.value() instanceof JsonNode card) {
            send(target(to), Letterhead.carrying(card, words(to).done()));
        }
    }

    /** In the thread that the person wrote in: nothing of what was asked, nothing of the answer. */
    void hint(Incoming to) {
        var name = to.sender().getName() == null ? "" : to.sender().getName();
        var words =
                Words.in(languages.languageOf(to.actor()), TeamsMessages.class).addMe(name);
        var said = Text.empty().mention(to.actor(), name).plain(words.substring(name.length()));
        var target = to.root().<Target>map(Target.InThread::new).orElseGet(() -> new Target.InChannel(to.where()));
        send(target, Letterhead.carrying(renderer.card(Message.of(said))));
    }

    TeamsMessages words(Incoming to) {
        return Words.in(languages.languageOf(to.actor()), TeamsMessages.class);
    }

    private static Target target(Incoming to) {
        return to.isPersonal() ? new Target.InChannel(to.where()) : new Target.ToMember(to.actor());
    }

    private boolean send(Target target, Activity activity) {
        try {
            post.send(target, activity);
            return true;
        } catch (DeliveryFailed e) {
            LOG.warnf("an answer could not be given: %s", e.getMessage());
            return false;
        }
    }
}
