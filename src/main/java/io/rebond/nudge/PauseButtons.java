package io.rebond.nudge;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.nudge.Pauses.Pause;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The buttons under each nudge by which a person has fewer of them, or none, and has them back. */
@Singleton
class PauseButtons implements ActionHandler {

    static final String PAUSE = "nudge.pause-for-me";
    static final String STOP = "nudge.stop-for-me";
    private static final String AGAIN = "nudge.again-for-me";

    private static final Duration A_WHILE = Duration.ofDays(14);

    private final Pauses pauses;
    private final People people;
    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    PauseButtons(Pauses pauses, People people, Communities communities, Pseudonyms pseudonyms, Clock clock) {
        this.pauses = pauses;
        this.people = people;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(PAUSE, STOP, AGAIN);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), NudgeMessages.class);
        long person = pseudonyms.of(event.actor());
        long nudge = event.action().subject();
        return switch (event.action().name()) {
            case PAUSE -> pause(event, person, words);
            case STOP -> stop(person, nudge, words);
            default -> {
                pauses.end(person, nudge);
                yield Answer.privately(words.againForMe());
            }
        };
    }

    /** Who asks for quiet does not want the next one either. */
    private Answer pause(ActionTaken event, long person, NudgeMessages words) {
        var until = clock.instant().plus(A_WHILE);
        pauses.begin(new Pause(person, Pauses.ALL, Optional.of(until)));
        return told(words.pausedForMe(told(until, event)), List.of(again(Pauses.ALL, words)));
    }

    private Answer stop(long person, long nudge, NudgeMessages words) {
        pauses.begin(new Pause(person, nudge, Optional.empty()));
        return nudge == Pauses.ALL
                ? told(words.allStoppedForMe(), List.of(again(Pauses.ALL, words)))
                : told(
                        words.stoppedForMe(),
                        List.of(again(nudge, words), new Button(words.stopAll(), new Action(STOP, Pauses.ALL))));
    }

    private String told(Instant until, ActionTaken event) {
        var zone = people.zoneOf(event.actor())
                .orElse(communities.of(event.where()).zone());
        return WhenWords.in(people.languageOf(event.actor())).moment(until, clock.instant(), zone);
    }

    private static Button again(long nudge, NudgeMessages words) {
        return new Button(words.undo(), new Action(AGAIN, nudge));
    }

    private static Answer told(String sentence, List<Button> buttons) {
        return new Answer.Private(Message.saying(sentence).buttons(buttons).build());
    }
}
