package io.rebond.rendezvous;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.Excerpt;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells what is arranged, when it happens next, and offers to end it. */
@Singleton
class Listing {

    /** As much of a line as one recognises. */
    private static final int SHOWN = 150;

    private final Communities communities;
    private final Happening happening;

    Listing(Communities communities, Happening happening) {
        this.communities = communities;
        this.happening = happening;
    }

    Message of(List<Rendezvous> all, String title, Asker asker) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        var message = Message.titled(title);
        all.forEach(each -> message.paragraph(told(each, asker, words)).buttons(buttons(each, words)));
        return message.build();
    }

    private Text told(Rendezvous each, Asker asker, RendezvousMessages words) {
        var zone = communities.get(each.community()).zone();
        var next = each.next()
                .map(at -> words.nextAt(happening.moment(each, at, asker.language())))
                .orElse("");
        return Text.empty()
                .strong(WhenWords.in(asker.language()).of(each.rhythm(), zone))
                .plain(words.place(communities.nameOf(each.channel()), each.id()) + "\n")
                .code(Spelling.in(asker.where().workspace()).of(Excerpt.of(each.line(), SHOWN)))
                .plain("\n" + next + rest(each, words));
    }

    private static String rest(Rendezvous each, RendezvousMessages words) {
        if (each.organiser().isEmpty()) {
            return " " + words.rests();
        }
        return each.resting() ? " " + words.restsNow() : "";
    }

    private static List<Button> buttons(Rendezvous each, RendezvousMessages words) {
        var rest = each.resting()
                ? new Button(words.resume(), new Action(Resting.RESUME, each.id()))
                : new Button(words.pause(), new Action(Resting.PAUSE, each.id()));
        return List.of(
                new Button(words.move(), new Action(MoveForm.MOVE, each.id())),
                rest,
                new Button(words.cancel(), new Action(Cancelling.CANCEL, each.id())));
    }
}
