package io.rebond.expertise;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody asks to be introduced. What they are told now is all that they learn unless the other agrees. */
@Singleton
class Introducing implements ActionHandler {

    private static final String OPEN = "expertise.introduce";
    private static final String SEND = "expertise.ask";
    private static final String WORDS = "words";
    private static final int WORDS_LIMIT = 500;

    private final Experts experts;
    private final Introductions introductions;
    private final Asking asking;
    private final Communities communities;
    private final Whom whom;
    private final ExpertiseConfig config;

    Introducing(
            Experts experts,
            Introductions introductions,
            Asking asking,
            Communities communities,
            Whom whom,
            ExpertiseConfig config) {
        this.experts = experts;
        this.introductions = introductions;
        this.asking = asking;
        this.communities = communities;
        this.whom = whom;
        this.config = config;
    }

    static Action to(Expert expert) {
        return new Action(OPEN, expert.person() + " " + expert.topic());
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN, SEND);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(whom.speaks(event.actor()), ExpertiseMessages.class);
        return expert(event)
                .map(expert -> refusal(expert, event, words)
                        .orElseGet(() -> event.action().name().equals(OPEN)
                                ? form(expert, event, words)
                                : send(expert, event, words)))
                .orElseGet(() -> Answer.privately(words.noLongerHelps()));
    }

    /** As they stand now; held, so that two who ask at once do not both get the last place. */
    private Optional<Expert> expert(ActionTaken event) {
        var parts = event.action().argument().split(" ", 2);
        return experts.hold(Long.parseLong(parts[0])).stream()
                .filter(expert -> parts.length == 2 && expert.topic().equals(parts[1]))
                .filter(expert -> whom.mayMeet(event.actor(), expert.person()))
                .findFirst();
    }

    private Optional<Answer> refusal(Expert expert, ActionTaken event, ExpertiseMessages words) {
        if (introductions.asked(whom.number(event.actor()), expert.person(), whom.before(config.patience()))) {
            return Optional.of(Answer.privately(words.askedAlready(whom.name(expert.person(), words))));
        }
        return introductions.open(expert.person()) >= config.openRequests()
                ? Optional.of(Answer.privately(words.askedByMany(whom.name(expert.person(), words))))
                : Optional.empty();
    }

    private Answer form(Expert expert, ActionTaken event, ExpertiseMessages words) {
        return new Answer.OpenForm(new Form(
                new Action(SEND, event.action().argument()),
                words.introductionTitle(),
                words.introductionSubmit(),
                List.of(TextField.line(
                                WORDS,
                                words.fieldQuestion(),
                                words.fieldQuestionHint(whom.name(expert.person(), words)))
                        .lines(WORDS_LIMIT))));
    }

    private Answer send(Expert expert, ActionTaken event, ExpertiseMessages words) {
        var said = event.value(WORDS);
        if (said.isEmpty() || said.length() > WORDS_LIMIT) {
            return new Answer.FieldErrors(Map.of(WORDS, words.wordsNeeded(WORDS_LIMIT)));
        }
        long community = communities.of(event.where()).id();
        long id = introductions.begin(community, whom.number(event.actor()), expert, said);
        introductions.hold(id).ifPresent(asking::see);
        return Answer.privately(words.asked(whom.name(expert.person(), words)));
    }
}
