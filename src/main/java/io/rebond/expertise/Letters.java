package io.rebond.expertise;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.LongFunction;

/** What is asked of people who can help, or might, as they alone see it, drawn from what is stored. */
@Singleton
class Letters implements LiveMessage {

    static final String FEATURE = "expertise";

    private final Introductions introductions;
    private final Suggested suggested;
    private final Whom whom;
    private final ExpertiseConfig config;

    Letters(Introductions introductions, Suggested suggested, Whom whom, ExpertiseConfig config) {
        this.introductions = introductions;
        this.suggested = suggested;
        this.whom = whom;
        this.config = config;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return about(Introduction.SUBJECT, purpose, introductions::find)
                .map(this::request)
                .or(() -> about(Suggestion.SUBJECT, purpose, suggested::find).map(this::suggestion));
    }

    private static <T> Optional<T> about(String kind, Purpose purpose, LongFunction<Optional<T>> find) {
        return Optional.of(purpose.subject())
                .filter(subject -> subject.startsWith(kind))
                .flatMap(subject -> find.apply(Long.parseLong(subject.substring(kind.length()))));
    }

    Message request(Introduction introduction) {
        var words = Words.in(whom.speaks(introduction.expert()), ExpertiseMessages.class);
        var name = introduction.asker().map(asker -> whom.name(asker, words)).orElseGet(words::someone);
        return switch (introduction.stage()) {
            case WAITING, ASKED ->
                Message.saying(words.request(name, introduction.topic()))
                        .paragraph(words.quoted(introduction.words()))
                        .buttons(
                                new Button(words.yes(), new Action(Deciding.YES, introduction.id())).primary(),
                                new Button(words.no(), new Action(Deciding.NO, introduction.id())),
                                new Button(words.change(), new Action(Helping.CHANGE)))
                        .context(words.requestFooter(
                                introduction.topic(), config.patience().toDays(), name))
                        .build();
            case AGREED -> Message.of(words.youAgreed(name, introduction.topic()));
            case DECLINED -> Message.of(words.youDeclined(introduction.topic()));
            case UNANSWERED, WITHDRAWN -> Message.of(words.noLongerAsked(introduction.topic()));
        };
    }

    /** To the asker, once the other agreed. */
    Message introduced(Introduction introduction, long asker) {
        var words = Words.in(whom.speaks(asker), ExpertiseMessages.class);
        var name = whom.name(introduction.expert(), words);
        var said = Text.of(words.introduced(name, introduction.topic()) + " ");
        return Message.of(whom.member(introduction.expert())
                .map(expert -> said.mention(expert, name))
                .orElse(said));
    }

    Message suggestion(Suggestion suggestion) {
        var words = Words.in(whom.speaks(suggestion.person()), ExpertiseMessages.class);
        return switch (suggestion.stage()) {
            case ASKED ->
                Message.saying(words.suggestion(suggestion.deeds(), suggestion.topic()))
                        .buttons(
                                new Button(words.showMe(), new Action(Deciding.SHOW, suggestion.id())).primary(),
                                new Button(words.no(), new Action(Deciding.HIDE, suggestion.id())))
                        .context(words.suggestionFooter())
                        .build();
            case AGREED ->
                Message.saying(words.youAreShown(suggestion.topic()))
                        .buttons(new Button(words.change(), new Action(Helping.CHANGE)))
                        .build();
            case DECLINED -> Message.of(words.youAreNotShown(suggestion.topic()));
        };
    }
}
