package io.rebond.poll;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.Set;

/** The button under each private reminder that ends them, and the one that has them back. */
@Singleton
class StopReminding implements ActionHandler {

    static final Action STOP = new Action("poll.no-reminders");
    private static final Action RESUME = new Action("poll.reminders");

    private final Unreminded unreminded;
    private final Languages languages;

    StopReminding(Unreminded unreminded, Languages languages) {
        this.unreminded = unreminded;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(STOP.name(), RESUME.name());
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(languages.languageOf(event.actor()), PollMessages.class);
        if (event.action().name().equals(RESUME.name())) {
            unreminded.remove(event.actor());
            return Answer.privately(words.remindersAgain());
        }
        unreminded.add(event.actor());
        return new Answer.Private(Message.saying(words.noMoreReminders())
                .buttons(new Button(words.remindAgain(), RESUME))
                .build());
    }
}
