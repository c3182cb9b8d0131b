package io.rebond.gratitude;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.gratitude.GoodTurn.Stage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What somebody decides about what their manager may hear: they alone can. */
@Singleton
class Deciding implements ActionHandler {

    static final String YES = "gratitude.yes";
    static final String NO = "gratitude.no";
    static final String TAKE_BACK = "gratitude.take-back";
    static final String NEVER = "gratitude.never";
    static final String CHOICES = "gratitude.choices";
    private static final String AGAIN = "gratitude.again";

    private final GoodTurns turns;
    private final Silences silences;
    private final Works works;
    private final Whom whom;
    private final Outbox outbox;

    Deciding(GoodTurns turns, Silences silences, Works works, Whom whom, Outbox outbox) {
        this.turns = turns;
        this.silences = silences;
        this.works = works;
        this.whom = whom;
        this.outbox = outbox;
    }

    @Override
    public Set<String> actions() {
        return Set.of(YES, NO, TAKE_BACK, NEVER, CHOICES, AGAIN);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(whom.speaks(event.actor()), GratitudeMessages.class);
        return switch (event.action().name()) {
            case NEVER -> never(event.actor(), words);
            case CHOICES -> choices(event.actor(), words);
            case AGAIN -> again(event.actor(), words);
            default ->
                turns.hold(event.action().subject())
                        .filter(turn -> whom.known(event.actor())
                                .filter(number -> number == turn.person())
                                .isPresent())
                        .map(turn -> decide(turn, event, words))
                        .orElseGet(() -> Answer.privately(words.notAsked()));
        };
    }

    private Answer decide(GoodTurn turn, ActionTaken event, GratitudeMessages words) {
        var choice = event.action().name();
        if (choice.equals(TAKE_BACK) && turn.known() == Stage.AGREED) {
            move(turn, Stage.TAKEN_BACK);
            return Answer.privately(turns.isTold(turn) ? words.takenBackLate() : words.takenBack());
        } else if (choice.equals(TAKE_BACK) || turn.stage() != Stage.ASKED) {
            return Answer.privately(words.decided());
        } else if (choice.equals(NO)) {
            move(turn, Stage.DECLINED);
            return Answer.privately(words.declined());
        }
        move(turn, Stage.AGREED);
        return Answer.privately(Text.marked(words.agreed(whom.ownData(event.actor()))));
    }

    /** Also no to what is still asked. */
    private Answer never(MemberRef member, GratitudeMessages words) {
        long person = whom.number(member);
        silences.begin(person);
        turns.of(person).stream()
                .filter(turn -> turn.stage() == Stage.ASKED)
                .flatMap(turn -> turns.hold(turn.id()).stream())
                .filter(turn -> turn.stage() == Stage.ASKED)
                .forEach(turn -> move(turn, Stage.DECLINED));
        return Answer.privately(Text.marked(words.neverAgain(whom.ownData(member))));
    }

    private Answer again(MemberRef member, GratitudeMessages words) {
        whom.known(member).ifPresent(silences::end);
        return Answer.privately(words.asksAgain());
    }

    private Answer choices(MemberRef member, GratitudeMessages words) {
        var message = Message.saying(words.choicesExplained());
        whom.known(member).map(turns::of).orElse(List.of()).stream()
                .filter(turn -> turn.known() == Stage.AGREED)
                .forEach(turn -> message.paragraph(works.titleOf(turn).orElseGet(words::withdrawn))
                        .buttons(new Button(words.takeBack(), new Action(TAKE_BACK, turn.id()))));
        boolean silent = whom.known(member).filter(silences::of).isPresent();
        return new Answer.Private(message.buttons(
                        silent
                                ? new Button(words.askMeAgain(), new Action(AGAIN))
                                : new Button(words.never(), new Action(NEVER)))
                .build());
    }

    private void move(GoodTurn turn, Stage stage) {
        turns.move(turn, stage);
        turn.delivery().ifPresent(outbox::refresh);
    }
}
