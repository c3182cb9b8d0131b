package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Asks whose an item is, once, whether it may be told as a story of theirs. Until they agree it stays what it is. */
@Singleton
class Retelling implements ActionHandler {

    private static final String AGREE = "digest.as-story";
    private static final String DECLINE = "digest.no-story";

    private final Articles articles;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Retelling(Articles articles, People people, Pseudonyms pseudonyms, Outbox outbox, Clock clock) {
        this.articles = articles;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return what the animator is told */
    String ask(Article item, MemberRef animator, ReviewMessages words) {
        if (item.storyAskedAt != null) {
            return words.storyAskedBefore();
        }
        return item.whose()
                .flatMap(pseudonyms::behind)
                .map(owner -> ask(item, owner, animator, words))
                .orElseGet(words::storyOfNobody);
    }

    private String ask(Article item, MemberRef owner, MemberRef animator, ReviewMessages words) {
        item.storyAskedAt = clock.instant();
        var theirs = Words.in(people.languageOf(owner), TellingMessages.class);
        outbox.post(new Posting(
                new Target.ToMember(owner),
                Message.saying(theirs.asStory(people.nameOf(animator), item.title))
                        .buttons(
                                new Button(theirs.agree(), new Action(AGREE, item.id)).primary(),
                                new Button(theirs.decline(), new Action(DECLINE, item.id)))
                        .context(theirs.asStoryFooter())
                        .build(),
                new Purpose(Subject.FEATURE, "retell:" + item.id)));
        return words.storyAsked(people.nameOf(owner));
    }

    @Override
    public Set<String> actions() {
        return Set.of(AGREE, DECLINE);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), TellingMessages.class);
        return articles.lock(event.action().subject())
                .filter(item -> !item.isPublished() && item.storyAskedAt != null)
                .filter(item -> item.whose().isPresent() && item.whose().equals(pseudonyms.known(event.actor())))
                .map(item -> Answer.privately(decide(item, event, words)))
                .orElseGet(() -> Answer.privately(words.tooLate()));
    }

    private static String decide(Article item, ActionTaken event, TellingMessages words) {
        if (event.action().name().equals(DECLINE)) {
            return words.staysAsItIs();
        }
        item.recast(Shape.STORY);
        return words.willBeTold();
    }
}
