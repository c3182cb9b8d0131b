package io.rebond.teams;

import io.rebond.card.CardRenderer;
import io.rebond.card.Portions;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Pace;
import io.rebond.chat.Part;
import io.rebond.chat.Seal;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Teams as a platform: messages leave as cards. */
@Singleton
class TeamsPlatform implements ChatPlatform {

    /** Teams takes about 28 KB, envelope and mentions included. */
    private static final int CARD_LIMIT = 24_000;

    /**
     * Of one conversation Teams takes 7 in a second, 8 in two, 60 in 30 and 1,800 an hour. A burst of b and one each i seconds
     * is at most b + t / i in t seconds: here 4 in a second, 4 in two, 18 in 30 and 1,718 in the hour of an outbox that never
     * rests. What is said {@link Beside} the outbox is at most 3, 4 and 39, which makes 7, 8 and 57; of the hour it has what
     * the outbox leaves, 82 at the least. A letter is one request, but for the first to somebody, whose chat is opened before,
     * which Teams counts by itself.
     */
    static final Pace PACE = new Pace(Duration.ofMillis(2_100), 4, 45 * 60);

    private final Post post;
    private final CardRenderer renderer;
    private final Portions portions;

    TeamsPlatform(Post post, Seal seal) {
        this.post = post;
        this.renderer = new CardRenderer(seal);
        this.portions = new Portions(renderer, CARD_LIMIT);
    }

    @Override
    public String name() {
        return Incoming.PLATFORM;
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public String invitation(Language language) {
        return Words.in(language, TeamsMessages.class).invitation();
    }

    @Override
    public List<Message> fit(Message message) {
        return portions.of(message);
    }

    @Override
    public MessageRef post(Target target, Message message, Part part) throws DeliveryFailed {
        return post.send(target, Letterhead.carrying(renderer.card(message)));
    }

    @Override
    public void update(MessageRef posted, Message message) throws DeliveryFailed {
        post.update(posted, Letterhead.carrying(renderer.card(message)));
    }

    /** Teams shows bots no history: after a crash between "sent" and "recorded", one message may stand twice. */
    @Override
    public Optional<MessageRef> find(Target target, Part part) {
        return Optional.empty();
    }
}
