package io.rebond.interest;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;

/** The buttons that follow a topic, under an item or on the board, and that leave it. */
@Singleton
class FollowAction implements ActionHandler {

    /** Borne by other rooms' messages too. */
    static final String FOLLOW = "topics.follow";

    static final String UNFOLLOW = "topics.unfollow";

    private final Choosing choosing;
    private final Languages languages;

    FollowAction(Choosing choosing, Languages languages) {
        this.choosing = choosing;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(FOLLOW, UNFOLLOW);
    }

    @Override
    public Answer on(ActionTaken event) {
        var topic = Topics.of(Stream.of(event.action().argument()));
        var language = languages.languageOf(event.actor());
        return Answer.privately(
                event.action().name().equals(FOLLOW)
                        ? choosing.follow(event.actor(), topic, language)
                        : choosing.unfollow(event.actor(), topic, language));
    }
}
