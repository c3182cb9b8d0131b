package io.rebond.proposal;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Words;
import io.rebond.delivery.Transcripts;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import io.rebond.proposal.Looking.Agreed;
import io.rebond.proposal.Question.Stage;
import io.rebond.web.Links;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a message's author answers, who alone can: yes, yes in other words, no, and after a yes: not any more. */
@Singleton
class Deciding implements ActionHandler {

    static final String YES = "proposal.yes";
    static final String OWN_WORDS = "proposal.own-words";
    static final String NO = "proposal.no";
    static final String TAKE_BACK = "proposal.take-back";
    private static final String SAID = "proposal.said";
    private static final String LINK = "link";
    private static final String WORDS = "words";
    private static final int WORDS_LIMIT = 1_500;

    private final Questions questions;
    private final Course course;
    private final Granting granting;
    private final Transcripts transcripts;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Event<Agreed> agreed;

    Deciding(
            Questions questions,
            Course course,
            Granting granting,
            Transcripts transcripts,
            People people,
            Pseudonyms pseudonyms,
            Event<Agreed> agreed) {
        this.questions = questions;
        this.course = course;
        this.granting = granting;
        this.transcripts = transcripts;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.agreed = agreed;
    }

    @Override
    public Set<String> actions() {
        return Set.of(YES, OWN_WORDS, SAID, NO, TAKE_BACK);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), ProposalMessages.class);
        return questions
                .hold(event.action().subject())
                .filter(question -> isTheirs(question, event))
                .map(question -> decide(question, event, words))
                .orElseGet(() -> Answer.privately(words.notAsked()));
    }

    private boolean isTheirs(Question question, ActionTaken event) {
        return pseudonyms
                .known(event.actor())
                .filter(number -> number == question.author())
                .isPresent();
    }

    private Answer decide(Question question, ActionTaken event, ProposalMessages words) {
        if (event.action().name().equals(TAKE_BACK)) {
            return Answer.privately(takeBack(question, words));
        }
        if (!question.stage().isUndecided()) {
            return Answer.privately(words.decided());
        }
        return switch (event.action().name()) {
            case YES -> agree(question, words);
            case OWN_WORDS -> form(question, words);
            case NO -> decline(question, words);
            default -> say(question, event, words);
        };
    }

    /** Where nothing can be looked up, the author says it again. */
    private Answer agree(Question question, ProposalMessages words) {
        if (!transcripts.cover(question.message())) {
            return form(question, words);
        }
        course.move(question, Stage.AGREED);
        agreed.fire(new Agreed(question.id()));
        return Answer.privately(words.agreed());
    }

    private Answer decline(Question question, ProposalMessages words) {
        course.end(question, Stage.DECLINED);
        return Answer.privately(words.declined());
    }

    private Answer say(Question question, ActionTaken event, ProposalMessages words) {
        var link = event.value(LINK);
        var said = event.value(WORDS);
        if (!link.isEmpty() && Links.canonical(link).isEmpty()) {
            return new Answer.FieldErrors(Map.of(LINK, words.notAnAddress()));
        } else if (link.isEmpty() && said.isEmpty()) {
            return new Answer.FieldErrors(Map.of(WORDS, words.somethingNeeded()));
        } else if (said.length() > WORDS_LIMIT) {
            return new Answer.FieldErrors(Map.of(WORDS, words.tooLong(WORDS_LIMIT)));
        }
        var outcome = granting.propose(question, event.actor(), link, said);
        return Answer.privately(outcome.taken() ? words.taken(outcome.title()) : words.known(outcome.title()));
    }

    private String takeBack(Question question, ProposalMessages words) {
        if (!question.stage().isTheirs()) {
            return words.decided();
        }
        return granting.takeBack(question) ? words.takenBack() : words.tooLate();
    }

    private static Answer form(Question question, ProposalMessages words) {
        return new Answer.OpenForm(new Form(
                new Action(SAID, question.id()),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        TextField.line(LINK, words.fieldLink(), words.fieldLinkHint())
                                .optional(),
                        TextField.line(WORDS, words.fieldWords(), words.fieldWordsHint())
                                .lines(WORDS_LIMIT)
                                .optional())));
    }
}
