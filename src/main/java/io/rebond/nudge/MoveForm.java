package io.rebond.nudge;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Moving a nudge by form, which begins with when it comes now. */
@Singleton
class MoveForm implements ActionHandler {

    static final String MOVE = "nudge.move";

    private static final String PLACE = "nudge.place";

    private final Managing managing;
    private final Moving moving;
    private final Writing writing;
    private final People people;

    MoveForm(Managing managing, Moving moving, Writing writing, People people) {
        this.managing = managing;
        this.moving = moving;
        this.writing = writing;
        this.people = people;
    }

    /** The asker may. */
    Answer open(Asker asker, Nudge nudge, Community community) {
        var words = Words.in(asker.language(), NudgeMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(PLACE, nudge.id()),
                words.moveTitle(),
                words.move(),
                List.of(TextField.line(
                                Misunderstood.WHEN,
                                words.fieldWhen(),
                                words.fieldMoveHint(nudge.repeats(), writing.bestFor(asker)))
                        .holding(WhenWords.in(asker.language()).of(nudge.rhythm(), community.zone())))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(MOVE, PLACE);
    }

    /** Whoever holds a form that was opened for somebody else still needs the right. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return managing.one(
                asker,
                event.action().subject(),
                (nudge, community) -> event.action().name().equals(MOVE)
                        ? open(asker, nudge, community)
                        : moving.byForm(asker, nudge, community, event.value(Misunderstood.WHEN)));
    }
}
