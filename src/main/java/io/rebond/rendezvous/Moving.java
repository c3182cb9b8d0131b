package io.rebond.rendezvous;

import io.rebond.calendar.BestMoment;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenWords;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.grammar.WhenGrammar;
import io.rebond.rendezvous.Occurrence.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Moves a rendezvous: by one moment its next time, and by a rhythm all of its times. */
@Singleton
class Moving {

    private final Agenda agenda;
    private final Choosing choosing;
    private final Communities communities;
    private final Playbooks playbooks;
    private final BestMoment best;
    private final Audit audit;
    private final Clock clock;

    Moving(
            Agenda agenda,
            Choosing choosing,
            Communities communities,
            Playbooks playbooks,
            BestMoment best,
            Audit audit,
            Clock clock) {
        this.agenda = agenda;
        this.choosing = choosing;
        this.communities = communities;
        this.playbooks = playbooks;
        this.best = best;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The asker may, and the caller holds it.
     *
     * @param meant which of its times, as {@link Upcoming#usual()}; empty for whichever comes
     * @param typed a time of day that it does not say is the one that it has
     * @param refused what to answer where it makes no sense, of a sentence that says why
     */
    Answer move(
            Asker asker,
            Rendezvous rendezvous,
            Optional<Instant> meant,
            String typed,
            Function<String, Answer> refused) {
        if (rendezvous.next().isEmpty()) {
            return Answer.privately(words(asker).gone());
        }
        var community = communities.get(rendezvous.community());
        return read(rendezvous, typed, community)
                .match(
                        when -> when.match(
                                once -> moveOne(asker, rendezvous, meant, once.at(), community, refused),
                                rhythm -> moveAll(asker, rendezvous, rhythm, community)),
                        problem -> refused.apply(problem.in(WhenWords.in(asker.language()))));
    }

    /** It has not ended. */
    List<Upcoming> upcoming(Rendezvous rendezvous, Community community) {
        var waiting = agenda.latest(rendezvous, rendezvous.next().orElseThrow())
                .filter(each ->
                        each.state() == State.WAITING && rendezvous.movedFrom().isEmpty())
                .map(Occurrence::at);
        return Upcoming.of(rendezvous, waiting, community.zone());
    }

    private Reading<When> read(Rendezvous rendezvous, String typed, Community community) {
        var hour = rendezvous.rhythm().match(once -> LocalTime.of(9, 0), Recurrence::at);
        var grammar = new WhenGrammar(clock.instant(), community.zone(), hour);
        return WhenGrammar.leavesTheChoice(typed)
                ? grammar.read(typed, best.of(community), days(community))
                : grammar.read(typed);
    }

    private Answer moveOne(
            Asker asker,
            Rendezvous rendezvous,
            Optional<Instant> meant,
            Instant to,
            Community community,
            Function<String, Answer> refused) {
        var words = words(asker);
        var all = upcoming(rendezvous, community);
        if (meant.filter(usual -> all.stream().map(Upcoming::usual).noneMatch(usual::equals))
                .isPresent()) {
            return Answer.privately(words.passed(
                    moment(meant.get(), asker, community),
                    moment(rendezvous.next().orElseThrow(), asker, community)));
        }
        var last = all.get(all.size() - 1);
        var one = all.stream().filter(each -> each.mayStandAt(to)).findFirst().orElse(last);
        if (!one.mayStandAt(to)) {
            return refused.apply(words.afterTheFollowing(moment(last.following().orElseThrow(), asker, community)));
        } else if (to.equals(one.at()) && !one.isMoved()) {
            return Answer.privately(
                    words.thereAlready(moment(to, asker, community), rhythm(asker, rendezvous, community)));
        }
        if (isTaken(to, Optional.of(one.at()), rendezvous, community)) {
            return refused.apply(words.takenThatDay());
        }
        boolean agreed = hasGoAhead(rendezvous, one.at());
        change(asker, rendezvous, one.at(), to);
        if (to.equals(one.usual())) {
            agenda.goesOn(rendezvous, Optional.of(to));
        } else {
            agenda.moveNext(rendezvous, one.usual(), to);
        }
        var message = Message.saying(movedOne(asker, rendezvous, one, to, community));
        return told(asker, rendezvous, Optional.of(to), agreed, community, message);
    }

    private String movedOne(Asker asker, Rendezvous rendezvous, Upcoming one, Instant to, Community community) {
        var words = words(asker);
        var rhythm = rhythm(asker, rendezvous, community);
        var moment = moment(to, asker, community);
        return to.equals(one.usual())
                ? words.movedBack(moment, rhythm)
                : words.movedOnce(moment, moment(one.usual(), asker, community), rhythm);
    }

    private static String rhythm(Asker asker, Rendezvous rendezvous, Community community) {
        return WhenWords.in(asker.language()).of(rendezvous.rhythm(), community.zone());
    }

    private String moment(Instant at, Asker asker, Community community) {
        return WhenWords.in(asker.language()).moment(at, clock.instant(), community.zone());
    }

    private Answer moveAll(Asker asker, Rendezvous rendezvous, Recurrence rhythm, Community community) {
        var words = words(asker);
        var calendar = WhenWords.in(asker.language());
        var next = rhythm.occurrences(clock.instant(), community.zone())
                .filter(at -> !isTaken(at, Optional.empty(), rendezvous, community))
                .findFirst();
        if (next.isEmpty() && rhythm.next(clock.instant(), community.zone()).isPresent()) {
            return Answer.privately(words.takenThatDay());
        }
        var before = rendezvous.next().orElseThrow();
        boolean agreed = hasGoAhead(rendezvous, before);
        next.ifPresent(to -> change(asker, rendezvous, before, to));
        agenda.follow(rendezvous, rhythm);
        agenda.goesOn(rendezvous, next);
        var message = Message.saying(words.movedAll(calendar.of(rhythm, community.zone())))
                .paragraph(words.next(String.join(
                        "\n",
                        calendar.nextThree(
                                rhythm,
                                clock.instant(),
                                next.map(at -> at.minusMillis(1)).orElse(clock.instant()),
                                community.zone()))));
        return told(asker, rendezvous, next, agreed, community, message);
    }

    /** A go-ahead goes with it; who was only asked for one is asked again. */
    private void change(Asker asker, Rendezvous rendezvous, Instant before, Instant to) {
        if (!to.equals(before)) {
            var state = agenda.occurrence(rendezvous.id(), before).map(Occurrence::state);
            agenda.unnote(rendezvous, to);
            state.ifPresent(was -> agenda.note(rendezvous, before, State.MOVED));
            state.filter(State.APPROVED::equals).ifPresent(was -> agenda.note(rendezvous, to, was));
        }
        if (choosing.isAnimator(rendezvous, asker.member())) {
            audit.note(asker.member(), Change.RENDEZVOUS_MOVED, rendezvous.feature());
        }
    }

    /** What it brought that day has left, or may leave yet: nobody gets it twice. What is moved away does not count. */
    private boolean isTaken(Instant to, Optional<Instant> moved, Rendezvous rendezvous, Community community) {
        var day = LocalDate.ofInstant(to, community.zone());
        return agenda
                .held(
                        rendezvous,
                        day.atStartOfDay(community.zone()).toInstant(),
                        day.plusDays(1).atStartOfDay(community.zone()).toInstant())
                .stream()
                .anyMatch(at -> !moved.equals(Optional.of(at)));
    }

    private boolean hasGoAhead(Rendezvous rendezvous, Instant at) {
        return agenda.occurrence(rendezvous.id(), at)
                .filter(each -> each.state() == State.APPROVED)
                .isPresent();
    }

    private Answer told(
            Asker asker,
            Rendezvous rendezvous,
            Optional<Instant> next,
            boolean agreed,
            Community community,
            Message.Builder message) {
        var words = words(asker);
        next.map(at -> manners(at, community))
                .filter(each -> !each.isEmpty())
                .ifPresent(why -> message.paragraph(words.allTheSame(why)));
        if (rendezvous.organiser().isEmpty()) {
            message.context(words.rests());
        } else if (rendezvous.resting()) {
            message.context(words.restsNow());
        } else if (agreed) {
            message.context(words.goAheadHolds());
        } else {
            rendezvous.review().ifPresent(ahead -> message.context(words.askedAnew(Arranging.hours(ahead))));
        }
        return new Answer.Private(message.build());
    }

    /** What speaks against that moment; "" where nothing does. */
    private String manners(Instant at, Community community) {
        var day = LocalDate.ofInstant(at, community.zone());
        if (days(community).isWeekend(day)) {
            return "WEEKEND";
        } else if (days(community).isHoliday(day)) {
            return "HOLIDAY";
        }
        return playbooks.of(community).quiet().over(at, community.zone()).isAfter(at) ? "QUIET" : "";
    }

    private WorkingDays days(Community community) {
        return new WorkingDays(playbooks.of(community).holidays());
    }

    private static RendezvousMessages words(Asker asker) {
        return Words.in(asker.language(), RendezvousMessages.class);
    }
}
