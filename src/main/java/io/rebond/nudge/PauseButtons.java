package io.rebond.nudge;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.Rests;
import io.rebond.nudge.Pauses.Pause;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By which a person has fewer nudges, or none, or nothing unasked for a while, and changes their mind. */
@Singleton
class PauseButtons implements ActionHandler {

    static final String PAUSE = "nudge.pause-for-me";
    static final String STOP = "nudge.stop-for-me";
    private static final String AGAIN = "nudge.again-for-me";

    private static final String BACK = "nudge.back-to-me";

    static final Period A_WHILE = Period.ofWeeks(2);

    private final Pauses pauses;
    private final Rests rests;
    private final People people;
    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    PauseButtons(
            Pauses pauses, Rests rests, People people, Communities communities, Pseudonyms pseudonyms, Clock clock) {
        this.pauses = pauses;
        this.rests = rests;
        this.people = people;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(PAUSE, STOP, AGAIN, BACK);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), NudgeMessages.class);
        long person = pseudonyms.of(event.actor());
        return switch (event.action().name()) {
            case PAUSE -> pause(new Asker(event.actor(), event.where(), people.languageOf(event.actor())), A_WHILE);
            case BACK -> {
                rests.end(event.actor());
                yield Answer.privately(words.backToMe());
            }
            case STOP -> stop(person, event.action().subject(), words);
            default -> {
                pauses.end(person, event.action().subject());
                yield Answer.privately(words.againForMe());
            }
        };
    }

    /** Who asks for quiet does not want the next one either. */
    Answer pause(Asker asker, Period length) {
        var words = Words.in(asker.language(), NudgeMessages.class);
        var zone = people.zoneOf(asker.member())
                .orElse(communities.of(asker.where()).zone());
        var until = clock.instant().atZone(zone).plus(length).toInstant();
        rests.begin(asker.member(), until);
        return told(
                words.pausedForMe(WhenWords.in(asker.language()).moment(until, clock.instant(), zone)),
                List.of(new Button(words.undo(), new Action(BACK))));
    }

    Answer misread(Asker asker, String example) {
        var words = Words.in(asker.language(), NudgeMessages.class);
        return Answer.privately(Text.marked(words.tryThis(
                words.pauseHowLong(), Spelling.in(asker.where().workspace()).of(example))));
    }

    private Answer stop(long person, long nudge, NudgeMessages words) {
        pauses.begin(new Pause(person, nudge, Optional.empty()));
        return nudge == Pauses.ALL
                ? told(words.allStoppedForMe(), List.of(again(Pauses.ALL, words)))
                : told(
                        words.stoppedForMe(),
                        List.of(again(nudge, words), new Button(words.stopAll(), new Action(STOP, Pauses.ALL))));
    }

    private static Button again(long nudge, NudgeMessages words) {
        return new Button(words.undo(), new Action(AGAIN, nudge));
    }

    private static Answer told(String sentence, List<Button> buttons) {
        return new Answer.Private(Message.saying(sentence).buttons(buttons).build());
    }
}
