package io.rebond.proposal;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Suggestions;
import io.rebond.chat.Suggestions.Suggestion;
import io.rebond.chat.Target;
import io.rebond.chat.Utterance;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.WeeklyCap;
import io.rebond.privacy.Pseudonyms;
import io.rebond.proposal.Question.Stage;
import io.rebond.web.Links;
import jakarta.inject.Singleton;

/**
 * Decides what becomes of a message that somebody points at. It is proposed at once when it is their own, or when it holds a
 * link where everybody could read it: then the link alone. Of all else its author is asked.
 */
@Singleton
class Proposing {

    private final Suggestions suggestions;
    private final Questions questions;
    private final QuestionMessages messages;
    private final Askers askers;
    private final Course course;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Communities communities;
    private final WeeklyCap cap;
    private final Outbox outbox;

    Proposing(
            Suggestions suggestions,
            Questions questions,
            QuestionMessages messages,
            Askers askers,
            Course course,
            People people,
            Pseudonyms pseudonyms,
            Communities communities,
            WeeklyCap cap,
            Outbox outbox) {
        this.suggestions = suggestions;
        this.questions = questions;
        this.messages = messages;
        this.askers = askers;
        this.course = course;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
        this.cap = cap;
        this.outbox = outbox;
    }

    /** @return what to tell who asked */
    String propose(MemberRef asker, Utterance said) {
        var words = Words.in(people.languageOf(asker), ProposalMessages.class);
        if (said.words().isBlank() && said.link().isEmpty()) {
            return words.nothing();
        }
        if (said.author().filter(asker::equals).isPresent()) {
            return proposeOwn(asker, said, words);
        }
        if (said.open() && Links.canonical(said.link()).isPresent()) {
            return told(suggestions.take(new Suggestion(asker, said.message(), true, said.link(), "")), words);
        }
        return said.author()
                .filter(people::isColleague)
                .map(author -> ask(author, said, words))
                .orElseGet(words::nobody);
    }

    private static String told(Suggestions.Outcome outcome, ProposalMessages words) {
        return outcome.taken() ? words.taken(outcome.title()) : words.known(outcome.title());
    }

    /** Whoever does it themselves has agreed, whatever they answered before. */
    private String proposeOwn(MemberRef author, Utterance said, ProposalMessages words) {
        var outcome = suggestions.take(new Suggestion(author, said.message(), said.open(), said.link(), said.words()));
        if (outcome.taken()) {
            questions.hold(said.message()).ifPresent(question -> course.end(question, Stage.PROPOSED));
        }
        return told(outcome, words);
    }

    private String ask(MemberRef author, Utterance said, ProposalMessages words) {
        boolean first = questions.begin(said, pseudonyms.of(author));
        var question = questions.hold(said.message()).orElseThrow();
        if (first) {
            // Who asked is told that the author was: the question does not wait, and leaves less room for the rest.
            cap.count(author, communities.of(said.message().conversation()));
            post(question, author);
            return words.asked(people.nameOf(author));
        }
        return question.stage().isUndecided()
                ? words.askedAlready(people.nameOf(author))
                : askers.news(question, question.stage(), words);
    }

    private void post(Question question, MemberRef author) {
        var delivery = outbox.post(new Posting(
                new Target.ToMember(author),
                messages.of(question),
                new Purpose(Question.FEATURE, Question.SUBJECT + question.id())));
        questions.isPostedAs(question, delivery);
    }
}
