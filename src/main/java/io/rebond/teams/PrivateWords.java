package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.rebond.card.AdaptiveCard;
import io.rebond.card.CardRenderer;
import io.rebond.chat.Block;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Says what one person alone is to read: in their personal chat, since a channel has no such place. Best effort. */
@Singleton
class PrivateWords {

    private static final Logger LOG = Logger.getLogger(PrivateWords.class);

    private final Post post;
    private final TeamsPlatform platform;
    private final Languages languages;
    private final Patience patience;
    private final Beside beside;
    private final CardRenderer renderer;

    PrivateWords(Post post, TeamsPlatform platform, Languages languages, Patience patience, Beside beside, Seal seal) {
        this.post = post;
        this.platform = platform;
        this.languages = languages;
        this.patience = patience;
        this.beside = beside;
        this.renderer = new CardRenderer(seal);
    }

    boolean say(Incoming to, Message message) {
        return platform.fit(message).stream().allMatch(part -> show(to, renderer.card(part)));
    }

    boolean show(Incoming to, AdaptiveCard card) {
        return send(to, Letterhead.carrying(card));
    }

    /** Says it in the chat, and tells whoever waits for an invoke's answer that it is there, or will be. */
    String pointingTo(Incoming to, Message message) {
        return pointing(to, () -> say(to, message));
    }

    /** The same with a card. */
    String pointingTo(Incoming to, AdaptiveCard card) {
        return pointing(to, () -> show(to, card));
    }

    private String pointing(Incoming to, Supplier<Boolean> saying) {
        var words = words(to);
        return patience.with(to.actor(), saying)
                .map(said -> said ? words.inOurChat() : words.addMeFirst())
                .orElseGet(words::onItsWay);
    }

    /** What an invoke would have shown at once, as a message of its own. */
    void follow(Incoming to, InvokeAnswer.OnCard answer) {
        if (answer.passing()) {
            return;
        }
        if (answer.value() instanceof String words) {
            say(to, Message.of(words));
        } else if (answer.value() instanceof InvokeAnswer.OnCard.Reason reason) {
            say(to, Message.of(reason.message()));
        } else if (answer.value() instanceof JsonNode card) {
            send(to, Letterhead.carrying(card, words(to).done()));
        }
    }

    /** In the thread that the person wrote in: nothing of what was asked, nothing of the answer. */
    void hint(Incoming to) {
        var name = to.sender().getName() == null ? "" : to.sender().getName();
        var words =
                Words.in(languages.languageOf(to.actor()), TeamsMessages.class).addMe(name);
        var said = Text.empty().mention(to.actor(), name).plain(words.substring(name.length()));
        var target = to.root().<Target>map(Target.InThread::new).orElseGet(() -> new Target.InChannel(to.where()));
        send(target, target.lane(), Letterhead.carrying(renderer.card(Message.of(said))));
    }

    TeamsMessages words(Incoming to) {
        return Words.in(languages.languageOf(to.actor()), TeamsMessages.class);
    }

    /** A message that is nothing but its summary can be said where only words are shown. */
    static boolean areAllOf(Message message) {
        return message.blocks().size() == 1
                && message.blocks().get(0) instanceof Block.Paragraph paragraph
                && paragraph.text().words().equals(message.summary());
    }

    /** In one chat, whether the person wrote there or elsewhere. */
    private boolean send(Incoming to, Activity activity) {
        var chat = new Target.ToMember(to.actor());
        return send(to.isPersonal() ? new Target.InChannel(to.where()) : chat, chat.lane(), activity);
    }

    private boolean send(Target target, String lane, Activity activity) {
        try {
            beside.awaitTurn(lane);
            post.send(target, activity);
            return true;
        } catch (DeliveryFailed e) {
            LOG.warnf("an answer could not be given: %s", e.getMessage());
            return false;
        }
    }
}
