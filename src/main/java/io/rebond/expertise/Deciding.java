package io.rebond.expertise;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.expertise.Expert.Reason;
import io.rebond.expertise.Introduction.Stage;
import jakarta.inject.Singleton;
import java.util.Set;

/** What people answer who are asked to be introduced, or to be named: they alone can. */
@Singleton
class Deciding implements ActionHandler {

    static final String YES = "expertise.yes";
    static final String NO = "expertise.no";
    static final String SHOW = "expertise.show";
    static final String HIDE = "expertise.hide";

    private final Introductions introductions;
    private final Suggested suggested;
    private final Experts experts;
    private final Asking asking;
    private final Letters letters;
    private final Whom whom;
    private final Outbox outbox;

    Deciding(
            Introductions introductions,
            Suggested suggested,
            Experts experts,
            Asking asking,
            Letters letters,
            Whom whom,
            Outbox outbox) {
        this.introductions = introductions;
        this.suggested = suggested;
        this.experts = experts;
        this.asking = asking;
        this.letters = letters;
        this.whom = whom;
        this.outbox = outbox;
    }

    @Override
    public Set<String> actions() {
        return Set.of(YES, NO, SHOW, HIDE);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(whom.speaks(event.actor()), ExpertiseMessages.class);
        long subject = event.action().subject();
        return switch (event.action().name()) {
            case YES, NO ->
                introductions
                        .hold(subject)
                        .filter(introduction -> whom.is(event.actor(), introduction.expert()))
                        .map(introduction -> decide(introduction, event, words))
                        .orElseGet(() -> Answer.privately(words.notAsked()));
            default ->
                suggested
                        .find(subject)
                        .filter(suggestion -> whom.is(event.actor(), suggestion.person()))
                        .map(suggestion -> decide(suggestion, event, words))
                        .orElseGet(() -> Answer.privately(words.notAsked()));
        };
    }

    private Answer decide(Introduction introduction, ActionTaken event, ExpertiseMessages words) {
        if (!introduction.stage().isOpen()) {
            return Answer.privately(words.decided());
        } else if (event.action().name().equals(NO)) {
            asking.end(introduction, Stage.DECLINED);
            return Answer.privately(words.declined());
        }
        asking.end(introduction, Stage.AGREED);
        introduction.asker().ifPresent(asker -> whom.member(asker)
                .ifPresent(member -> outbox.post(new Posting(
                        new Target.ToMember(member),
                        letters.introduced(introduction, asker),
                        new Purpose(Letters.FEATURE, "introduced:" + introduction.id())))));
        return Answer.privately(words.agreed());
    }

    private Answer decide(Suggestion suggestion, ActionTaken event, ExpertiseMessages words) {
        if (suggestion.stage() != Suggestion.Stage.ASKED) {
            return Answer.privately(words.decided());
        }
        boolean yes = event.action().name().equals(SHOW);
        if (yes) {
            experts.add(suggestion.person(), suggestion.topic(), Reason.AGREED, suggestion.deeds());
        }
        suggested.mark(suggestion, yes ? Suggestion.Stage.AGREED : Suggestion.Stage.DECLINED);
        suggestion.delivery().ifPresent(outbox::refresh);
        return Answer.privately(yes ? words.shown() : words.notShown());
    }
}
