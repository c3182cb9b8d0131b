package io.rebond.answer;

import io.rebond.answer.Looking.Due;
import io.rebond.answer.MarkedAnswer.Stage;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Outbox;
import io.rebond.chat.Words;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What the author of a marked reply answers, who alone can. */
@Singleton
class Consenting implements ActionHandler {

    static final String YES = "answer.yes";
    static final String NO = "answer.no";
    static final String TAKE_BACK = "answer.take-back";

    private final MarkedAnswers answers;
    private final Keeping keeping;
    private final Authors authors;
    private final Outbox outbox;
    private final Event<Due> due;

    Consenting(MarkedAnswers answers, Keeping keeping, Authors authors, Outbox outbox, Event<Due> due) {
        this.answers = answers;
        this.keeping = keeping;
        this.authors = authors;
        this.outbox = outbox;
        this.due = due;
    }

    @Override
    public Set<String> actions() {
        return Set.of(YES, NO, TAKE_BACK);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(authors.speaks(event.actor()), AnswerMessages.class);
        return Answer.privately(answers.hold(event.action().subject())
                .filter(answer -> authors.wrote(answer, Optional.of(event.actor())))
                .map(answer -> decide(answer, event.action().name(), words))
                .orElseGet(words::notAsked));
    }

    private String decide(MarkedAnswer answer, String choice, AnswerMessages words) {
        boolean asked = answer.stage() == Stage.ASKED;
        boolean agreed = answer.stage() == Stage.AGREED || answer.stage() == Stage.KEPT;
        if (choice.equals(YES) && asked) {
            answers.move(answer, Stage.AGREED);
            answer.delivery().ifPresent(outbox::refresh);
            due.fire(new Due(answer.id()));
            return words.agreed();
        } else if (choice.equals(NO) && asked) {
            keeping.end(answer, Stage.DECLINED);
            return words.declined();
        } else if (choice.equals(TAKE_BACK) && agreed) {
            keeping.end(answer, Stage.TAKEN_BACK);
            return words.takenBack();
        }
        return words.decided();
    }
}
