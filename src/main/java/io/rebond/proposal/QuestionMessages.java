package io.rebond.proposal;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The question as its author sees it, who alone does: without the words that it is about, which no copy may outlive. */
@Singleton
class QuestionMessages implements LiveMessage {

    private final Questions questions;
    private final Wishes wishes;
    private final Whereabouts whereabouts;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final ProposalConfig config;

    QuestionMessages(
            Questions questions,
            Wishes wishes,
            Whereabouts whereabouts,
            People people,
            Pseudonyms pseudonyms,
            ProposalConfig config) {
        this.questions = questions;
        this.wishes = wishes;
        this.whereabouts = whereabouts;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.config = config;
    }

    @Override
    public String feature() {
        return Question.FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Optional.of(purpose.subject())
                .filter(subject -> subject.startsWith(Question.SUBJECT))
                .map(subject -> Long.valueOf(subject.substring(Question.SUBJECT.length())))
                .flatMap(questions::find)
                .map(this::of);
    }

    Message of(Question question) {
        Language language =
                pseudonyms.behind(question.author()).map(people::languageOf).orElse(Language.ENGLISH);
        var words = Words.in(language, ProposalMessages.class);
        var place = whereabouts.nameOf(question.place(), words);
        return switch (question.stage()) {
            case ASKED -> asked(question, place, language, words);
            case AGREED, PROPOSED ->
                Message.saying(words.youAgreed(place))
                        .buttons(new Button(words.takeBack(), new Action(Deciding.TAKE_BACK, question.id())))
                        .build();
            case KNOWN -> Message.of(words.itIsKnown(place));
            case LOST ->
                Message.saying(words.itIsLost(place))
                        .buttons(new Button(words.ownWords(), new Action(Deciding.OWN_WORDS, question.id())))
                        .build();
            case DECLINED, UNANSWERED, WITHDRAWN, TAKEN_BACK -> Message.of(words.itStays(place));
        };
    }

    /** The first of them, unless they took it back or were erased. */
    private Optional<String> nameOfAsker(Question question) {
        return wishes.askers(question.message()).stream()
                .flatMap(asker -> pseudonyms.behind(asker).stream())
                .map(people::nameOf)
                .findFirst();
    }

    private Message asked(Question question, String place, Language language, ProposalMessages words) {
        var name = nameOfAsker(question).orElseGet(words::someone);
        var hour = DateTimeFormatter.ofPattern(
                        language.choose("EEEE d MMMM, HH:mm", "EEEE d MMMM 'à' HH:mm"), language.locale())
                .format(whereabouts.hour(question));
        var sentence = Text.of(words.question(name, place, hour));
        return Message.saying(question.page()
                        .map(page -> sentence.plain(" ").link(words.which(), page))
                        .orElse(sentence))
                .paragraph(whereabouts.reach(question, words))
                .buttons(
                        new Button(words.yes(), new Action(Deciding.YES, question.id())).primary(),
                        new Button(words.ownWords(), new Action(Deciding.OWN_WORDS, question.id())),
                        new Button(words.no(), new Action(Deciding.NO, question.id())))
                .context(words.questionFooter(config.patience().toDays()))
                .build();
    }
}
