package io.rebond.nudge;

import io.rebond.calendar.Recurrence;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenWords;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Moves a nudge: one that comes once to another moment, one that repeats to another rhythm. */
@Singleton
class Moving {

    private final Writing writing;
    private final Nudges nudges;
    private final Turns turns;
    private final Planning planning;
    private final Telling telling;
    private final Playbooks playbooks;
    private final Audit audit;
    private final Clock clock;

    Moving(
            Writing writing,
            Nudges nudges,
            Turns turns,
            Planning planning,
            Telling telling,
            Playbooks playbooks,
            Audit audit,
            Clock clock) {
        this.writing = writing;
        this.nudges = nudges;
        this.turns = turns;
        this.planning = planning;
        this.telling = telling;
        this.playbooks = playbooks;
        this.audit = audit;
        this.clock = clock;
    }

    static String example(Language language) {
        return language.choose("nudge move friday at 10:00", "rappel deplacer vendredi 10h");
    }

    Answer byCommand(Asker asker, Nudge nudge, Community community, String typed) {
        try {
            return move(asker, nudge, community, typed);
        } catch (Misunderstood e) {
            return Answer.privately(Text.marked(words(asker)
                    .tryThis(
                            e.getMessage(),
                            Spelling.in(asker.where().workspace()).of(example(asker.language())))));
        }
    }

    Answer byForm(Asker asker, Nudge nudge, Community community, String typed) {
        try {
            return move(asker, nudge, community, typed);
        } catch (Misunderstood e) {
            return new Answer.FieldErrors(
                    Map.of(Misunderstood.WHEN, e.getMessage().replace("`", "")));
        }
    }

    private Answer move(Asker asker, Nudge nudge, Community community, String typed) throws Misunderstood {
        var words = words(asker);
        var hour = nudge.rhythm().match(once -> LocalTime.ofInstant(once.at(), community.zone()), Recurrence::at);
        var chosen = writing.when(asker, community, typed, hour);
        var when = chosen.when();
        check(asker, nudge, community, when);
        var waiting = turns.hold(nudge);
        if (waiting.isEmpty() && nudge.nextOn().isEmpty()) {
            return Answer.privately(words.passed());
        } else if (turns.isAnyDecided(nudge, waiting)) {
            return Answer.privately(words.onItsWay());
        }
        turns.drop(nudge);
        nudges.reschedule(nudge, when, clock.instant());
        var moved = nudge.movedTo(when, clock.instant());
        var first = firstFreeDay(moved, community);
        planning.goOn(moved, first, community);
        audit.note(asker.member(), Change.NUDGE_CHANGED, "nudge:" + nudge.id());
        var after = first.map(day -> moved.momentOn(day, community.zone()).minusMillis(1))
                .orElse(clock.instant());
        var message = Message.saying(words.moved(nudge.id()))
                .paragraph(telling.schedule(moved, after, community, asker.language()));
        quietUntil(when, community)
                .ifPresent(end -> message.paragraph(words.waitsForMorning(
                        WhenWords.in(asker.language()).moment(end, clock.instant(), community.zone()))));
        chosen.why().ifPresent(message::context);
        return new Answer.Private(message.build());
    }

    /** What came on a day does not come again on it. */
    private Optional<LocalDate> firstFreeDay(Nudge moved, Community community) {
        var day = moved.firstDay(clock.instant(), community.zone());
        while (day.filter(each -> nudges.wasHeld(moved, each)).isPresent()) {
            day = moved.dayAfter(day.get());
        }
        return day;
    }

    private void check(Asker asker, Nudge nudge, Community community, When when) throws Misunderstood {
        var words = words(asker);
        var calendar = WhenWords.in(asker.language());
        boolean repeats = when.match(once -> false, recurring -> true);
        if (nudge.repeats() && !repeats) {
            throw new Misunderstood(
                    Misunderstood.WHEN,
                    words.repeats(calendar.of(nudge.rhythm(), community.zone()), calendar.exampleRecurring()));
        } else if (repeats && !nudge.repeats()) {
            throw new Misunderstood(Misunderstood.WHEN, words.happensOnce(calendar.exampleOnce()));
        } else if (!repeats) {
            var day = LocalDate.ofInstant(when.match(When.Once::at, recurring -> null), community.zone());
            var days = new WorkingDays(playbooks.of(community).holidays());
            if (!days.include(day)) {
                throw new Misunderstood(Misunderstood.WHEN, words.notSentThen(!days.isWeekend(day)));
            }
        }
    }

    /** Where its next time lies in the community's quiet hours, their end. */
    private Optional<Instant> quietUntil(When when, Community community) {
        var quiet = playbooks.of(community).quiet();
        return when.next(clock.instant(), community.zone())
                .filter(at -> quiet.over(at, community.zone()).isAfter(at))
                .map(at -> quiet.over(at, community.zone()));
    }

    private static NudgeMessages words(Asker asker) {
        return Words.in(asker.language(), NudgeMessages.class);
    }
}
