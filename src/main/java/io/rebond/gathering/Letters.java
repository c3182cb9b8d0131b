package io.rebond.gathering;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** What one person reads in private about a gathering that they said they come to. */
@Singleton
class Letters {

    private final Communities communities;

    Letters(Communities communities) {
        this.communities = communities;
    }

    Message of(Gathering gathering, Language reader, Function<GatheringMessages, String> news) {
        var words = Words.in(reader, GatheringMessages.class);
        var plan = gathering.plan();
        var zone = communities.get(gathering.community()).zone();
        var when = WhenWords.in(reader).moment(plan.at(), gathering.askedAt(), zone);
        var letter = Message.saying(news.apply(words)).paragraph(words.whenAndWhere(when, zone.getId(), plan.place()));
        if (!gathering.course().cancelled()) {
            letter.buttons(
                    new Button(words.cannot(), new Action(Answering.CANNOT, gathering.id())),
                    new Button(words.file(), new Action(Answering.FILE, gathering.id())));
        }
        return letter.build();
    }
}
