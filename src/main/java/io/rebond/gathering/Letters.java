package io.rebond.gathering;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Tells one person, in private, what became of a gathering that they said they come to. */
@Singleton
class Letters {

    private final Communities communities;
    private final People people;
    private final Outbox outbox;

    Letters(Communities communities, People people, Outbox outbox) {
        this.communities = communities;
        this.people = people;
        this.outbox = outbox;
    }

    /** @param open whether there is still something to answer */
    void send(MemberRef to, Gathering gathering, Function<GatheringMessages, String> news, boolean open) {
        var language = people.languageOf(to);
        var words = Words.in(language, GatheringMessages.class);
        var plan = gathering.plan();
        var zone = communities.get(gathering.community()).zone();
        var when = WhenWords.in(language).moment(plan.at(), gathering.askedAt(), zone);
        var letter = Message.saying(news.apply(words)).paragraph(words.whenAndWhere(when, zone.getId(), plan.place()));
        if (open) {
            letter.buttons(
                    new Button(words.cannot(), new Action(Answering.CANNOT, gathering.id())),
                    new Button(words.file(), new Action(Answering.FILE, gathering.id())));
        }
        outbox.post(new Posting(new Target.ToMember(to), letter.build(), Subject.ofLetter(gathering.id())));
    }
}
