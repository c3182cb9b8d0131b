package io.rebond.recognition;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Signals;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.recognition.Ledger.Effect;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The emoji that thank the author of the message they are on, until they are taken off. The platform tells who wrote it; what
 * it says is not asked for.
 */
@Singleton
class Marks implements Signals, LaterHandler {

    private final Handing handing;
    private final Obstacles obstacles;
    private final Allowance allowance;
    private final Communities communities;
    private final People people;
    private final Outbox outbox;
    private final List<String> emoji;

    Marks(
            Handing handing,
            Obstacles obstacles,
            Allowance allowance,
            Communities communities,
            People people,
            Outbox outbox,
            KudosConfig config) {
        this.handing = handing;
        this.obstacles = obstacles;
        this.allowance = allowance;
        this.communities = communities;
        this.people = people;
        this.outbox = outbox;
        this.emoji = config.emoji();
    }

    @Override
    public boolean mean(String shortName) {
        return emoji.contains(shortName);
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        events.stream()
                .filter(ReactionChanged.class::isInstance)
                .map(ReactionChanged.class::cast)
                .filter(mark -> mean(mark.emoji()) && mark.author() != null)
                .filter(mark -> !mark.author().equals(mark.actor()) && people.isColleague(mark.author()))
                .forEach(this::note);
    }

    private void note(ReactionChanged mark) {
        var community = communities.of(mark.message().conversation());
        var occasion = Occasion.of(mark.message(), mark.emoji(), community);
        boolean free = obstacles.before(mark.actor(), community).isEmpty()
                && obstacles.between(mark.actor(), mark.author()).isEmpty();
        if (!mark.present() && free) {
            handing.reverse(mark.actor(), mark.author(), occasion, mark.at());
        } else if (!mark.present()) {
            handing.reverseGiven(mark.actor(), mark.author(), occasion, mark.at());
        } else if (free
                && handing.give(mark.actor(), mark.author(), occasion, mark.at()) == Effect.REFUSED
                && allowance.isNewsThatItIsSpent(mark.actor(), community, mark.at())) {
            tellThatItIsSpent(mark, occasion);
        }
    }

    /** Once a day: whoever puts on many would otherwise hear of each. */
    private void tellThatItIsSpent(ReactionChanged mark, Occasion occasion) {
        var words = Words.in(people.languageOf(mark.actor()), KudosMessages.class);
        outbox.post(new Posting(
                new Target.ToMember(mark.actor()),
                Message.of(words.emojiSpent(allowance.of(occasion.community()))),
                new Purpose(Gift.FEATURE, "spent")));
    }
}
