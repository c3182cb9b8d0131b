package io.rebond.proposal;

import io.rebond.chat.MessageRef;
import io.rebond.chat.Outbox;
import io.rebond.proposal.Question.Stage;
import jakarta.inject.Singleton;

/** Moves questions on: what their author sees of them follows, and those who asked hear how they end. */
@Singleton
class Course {

    private final Questions questions;
    private final Wishes wishes;
    private final Askers askers;
    private final Outbox outbox;

    Course(Questions questions, Wishes wishes, Askers askers, Outbox outbox) {
        this.questions = questions;
        this.wishes = wishes;
        this.askers = askers;
        this.outbox = outbox;
    }

    void move(Question question, Stage stage) {
        questions.mark(question, stage);
        refresh(question);
    }

    void end(Question question, Stage stage) {
        move(question, stage);
        askers.hear(question, stage);
    }

    /** Who alone asked for it may have changed their mind. */
    void withdrawUnlessWanted(MessageRef message) {
        questions
                .hold(message)
                .filter(question -> question.stage().isUndecided())
                .filter(question -> wishes.askers(message).isEmpty())
                .ifPresent(question -> move(question, Stage.WITHDRAWN));
    }

    void refresh(Question question) {
        question.delivery().ifPresent(outbox::refresh);
    }
}
