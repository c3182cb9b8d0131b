package io.rebond.gratitude;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Teams;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What is asked of whoever gave something, as they alone see it, drawn from what is stored. */
@Singleton
class Letters implements LiveMessage {

    static final String FEATURE = "gratitude";

    private final GoodTurns turns;
    private final Works works;
    private final Teams teams;
    private final Whom whom;

    Letters(GoodTurns turns, Works works, Teams teams, Whom whom) {
        this.turns = turns;
        this.works = works;
        this.teams = teams;
        this.whom = whom;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Optional.of(purpose.subject())
                .filter(subject -> subject.startsWith(GoodTurn.SUBJECT))
                .flatMap(subject -> turns.find(Long.parseLong(subject.substring(GoodTurn.SUBJECT.length()))))
                .map(turn -> of(turn).orElseGet(() -> Message.of(words(turn).overtaken())));
    }

    /** Empty where it was withdrawn, or where there is no such manager any more. */
    Optional<Message> of(GoodTurn turn) {
        return works.titleOf(turn)
                .flatMap(title -> whom.name(turn.manager()).map(manager -> letter(turn, title, manager)));
    }

    private Message letter(GoodTurn turn, String title, String manager) {
        var words = words(turn);
        return switch (turn.known()) {
            case ASKED ->
                Message.saying(words.question(
                                title, manager, teams.nameOf(turn.team()).orElse("")))
                        .buttons(
                                new Button(words.yes(), new Action(Deciding.YES, turn.id())).primary(),
                                new Button(words.no(), new Action(Deciding.NO, turn.id())),
                                new Button(words.never(), new Action(Deciding.NEVER)))
                        .context(Text.marked(words.questionFooter(
                                whom.member(turn.person()).map(whom::ownData).orElse(""))))
                        .build();
            case AGREED ->
                Message.saying(words.youAgreed(manager, title))
                        .buttons(new Button(words.takeBack(), new Action(Deciding.TAKE_BACK, turn.id())))
                        .build();
            case DECLINED -> Message.of(words.youDeclined(title));
            case TAKEN_BACK -> Message.of(words.youTookBack(title));
            case THANKED -> Message.of(words.youWereThanked(manager, title));
        };
    }

    private GratitudeMessages words(GoodTurn turn) {
        return Words.in(whom.speaks(turn.person()), GratitudeMessages.class);
    }
}
