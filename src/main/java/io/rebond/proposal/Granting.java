package io.rebond.proposal;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Suggestions;
import io.rebond.chat.Suggestions.Outcome;
import io.rebond.chat.Suggestions.Suggestion;
import io.rebond.chat.Utterance;
import io.rebond.privacy.Pseudonyms;
import io.rebond.proposal.Question.Stage;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands on what an author agreed to, as their own proposal, and tells those who asked. */
@Singleton
class Granting {

    private final Questions questions;
    private final Course course;
    private final Suggestions suggestions;
    private final Pseudonyms pseudonyms;

    Granting(Questions questions, Course course, Suggestions suggestions, Pseudonyms pseudonyms) {
        this.questions = questions;
        this.course = course;
        this.suggestions = suggestions;
        this.pseudonyms = pseudonyms;
    }

    Outcome propose(Question question, MemberRef author, String link, String words) {
        var outcome = suggestions.take(new Suggestion(author, question.message(), question.open(), link, words));
        course.end(question, outcome.taken() ? Stage.PROPOSED : Stage.KNOWN);
        return outcome;
    }

    /** @param said empty when it cannot be read any more */
    void fulfil(long id, Optional<Utterance> said) {
        questions.hold(id).filter(question -> question.stage() == Stage.AGREED).ifPresent(question -> said.filter(
                        each -> isTheirs(each, question))
                .ifPresentOrElse(
                        each -> propose(question, each.author().orElseThrow(), each.link(), each.words()),
                        () -> course.move(question, Stage.LOST)));
    }

    /** False when it was published already. */
    boolean takeBack(Question question) {
        boolean waits = question.stage() == Stage.AGREED || suggestions.takeBack(question.message());
        if (waits) {
            course.end(question, Stage.TAKEN_BACK);
        }
        return waits;
    }

    private boolean isTheirs(Utterance said, Question question) {
        boolean empty = said.words().isBlank() && said.link().isEmpty();
        return !empty
                && said.author()
                        .flatMap(pseudonyms::known)
                        .filter(number -> number == question.author())
                        .isPresent();
    }
}
