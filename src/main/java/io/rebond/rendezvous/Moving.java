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
     * @param typed a time of day that it does not say is the one that it has
     * @param refused what to answer where it makes no sense, of a sentence that says why
     */
    Answer move(Asker asker, Rendezvous rendezvous, String typed, Function<String, Answer> refused) {
        if (rendezvous.next().isEmpty()) {
            return Answer.privately(words(asker).gone());
        }
        var community = communities.get(rendezvous.community());
        return read(rendezvous, typed, community)
                .match(
                        when -> when.match(
                                once -> moveNext(asker, rendezvous, once.at(), community, refused),
                                rhythm -> moveAll(asker, rendezvous, rhythm, community)),
                        problem -> refused.apply(problem.in(WhenWords.in(asker.language()))));
    }

    private Reading<When> read(Rendezvous rendezvous, String typed, Community community) {
        var hour = rendezvous.rhythm().match(once -> LocalTime.of(9, 0), Recurrence::at);
        var grammar = new WhenGrammar(clock.instant(), community.zone(), hour);
        return WhenGrammar.leavesTheChoice(typed)
                ? grammar.read(typed, best.of(community), days(community))
                : grammar.read(typed);
    }

    private Answer moveNext(
            Asker asker, Rendezvous rendezvous, Instant to, Community community, Function<String, Answer> refused) {
        var words = words(asker);
        var calendar = WhenWords.in(asker.language());
        var before = rendezvous.next().orElseThrow();
        var usual = rendezvous.movedFrom().orElse(before);
        var following = rendezvous.rhythm().next(usual, community.zone());
        if (following.filter(at -> !to.isBefore(at)).isPresent()) {
            return refused.apply(
                    words.afterTheFollowing(calendar.moment(following.get(), clock.instant(), community.zone())));
        }
        if (isTaken(LocalDate.ofInstant(to, community.zone()), rendezvous, community)) {
            return refused.apply(words.takenThatDay());
        }
        boolean agreed = hasGoAhead(rendezvous);
        change(asker, rendezvous, to);
        if (to.equals(usual)) {
            agenda.goesOn(rendezvous, Optional.of(to));
        } else {
            agenda.moveNext(rendezvous, usual, to);
        }
        var message = Message.saying(words.movedOnce(
                calendar.moment(to, clock.instant(), community.zone()),
                calendar.moment(usual, clock.instant(), community.zone()),
                calendar.of(rendezvous.rhythm(), community.zone())));
        return told(asker, rendezvous, Optional.of(to), agreed, community, message);
    }

    private Answer moveAll(Asker asker, Rendezvous rendezvous, Recurrence rhythm, Community community) {
        var words = words(asker);
        var calendar = WhenWords.in(asker.language());
        var next = rhythm.occurrences(clock.instant(), community.zone())
                .filter(at -> !isTaken(LocalDate.ofInstant(at, community.zone()), rendezvous, community))
                .findFirst();
        if (next.isEmpty() && rhythm.next(clock.instant(), community.zone()).isPresent()) {
            return Answer.privately(words.takenThatDay());
        }
        boolean agreed = hasGoAhead(rendezvous);
        next.ifPresent(to -> change(asker, rendezvous, to));
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
    private void change(Asker asker, Rendezvous rendezvous, Instant to) {
        var before = rendezvous.next().orElseThrow();
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

    /** What it brought that day has left, or may leave yet: nobody gets it twice. */
    private boolean isTaken(LocalDate day, Rendezvous rendezvous, Community community) {
        return agenda.hasOne(
                rendezvous,
                day.atStartOfDay(community.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(community.zone()).toInstant());
    }

    private boolean hasGoAhead(Rendezvous rendezvous) {
        return agenda.occurrence(rendezvous.id(), rendezvous.next().orElseThrow())
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
