package io.rebond.proposal;

import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import io.rebond.proposal.Question.Stage;
import jakarta.inject.Singleton;

/** Those who would like to see a message proposed: each hears in private what became of it, and never why not. */
@Singleton
class Askers {

    private final Wishes wishes;
    private final Whereabouts whereabouts;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    Askers(Wishes wishes, Whereabouts whereabouts, People people, Pseudonyms pseudonyms, Outbox outbox) {
        this.wishes = wishes;
        this.whereabouts = whereabouts;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    void hear(Question question, Stage stage) {
        wishes.askers(question.message()).stream()
                .filter(asker -> asker != question.author())
                .flatMap(asker -> pseudonyms.behind(asker).stream())
                .forEach(asker -> outbox.post(new Posting(
                        new Target.ToMember(asker),
                        Message.of(news(question, stage, Words.in(people.languageOf(asker), ProposalMessages.class))),
                        new Purpose(Question.FEATURE, "news:" + question.id()))));
    }

    /** A refusal and silence look alike. */
    String news(Question question, Stage stage, ProposalMessages words) {
        var author = pseudonyms.behind(question.author()).map(people::nameOf).orElseGet(words::someone);
        var place = whereabouts.nameOf(question.place(), words);
        return switch (stage) {
            case AGREED, PROPOSED -> words.newsAgreed(author, place);
            case KNOWN -> words.newsKnown(author, place);
            default -> words.newsStays(author, place);
        };
    }
}
