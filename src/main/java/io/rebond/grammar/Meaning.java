package io.rebond.grammar;

import io.rebond.calendar.Problem;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was said, as it is meant at a moment and in a zone. */
record Meaning(WhenGrammar here, Draft said) {

    /** Whatever is planned further ahead is a slip of the finger. */
    private static final int YEARS = 10;

    When when() {
        if (said.repeated != null) {
            return recurrence();
        } else if (said.from != null || said.until != null) {
            throw new Misread(new Problem.HappensOnce());
        }
        return new When.Once(soonest(said.delay == null ? moments() : List.of(delayed())));
    }

    private Instant delayed() {
        return here.now().plus(said.delay).truncatedTo(ChronoUnit.MINUTES);
    }

    private List<Instant> moments() {
        var day = Objects.requireNonNullElse(said.day, Day.in(Period.ZERO));
        return day.meant().apply(today()).stream()
                .map(date -> date.atTime(time()).atZone(here.zone()).toInstant())
                .toList();
    }

    private Instant soonest(List<Instant> moments) {
        var first = moments.get(0).atZone(here.zone()).toLocalDateTime();
        near(first.toLocalDate());
        return moments.stream()
                .filter(moment -> moment.isAfter(here.now()))
                .findFirst()
                .orElseThrow(() -> new Misread(new Problem.InThePast(first)));
    }

    private Recurrence recurrence() {
        var from = Optional.ofNullable(said.from).map(day -> near(day.soonest(today())));
        var rhythm = said.repeated.rhythm().apply(from.orElseGet(this::today));
        var counted = from.or(() ->
                said.repeated.every() == 1 ? Optional.empty() : Optional.of(first(new Recurrence(rhythm, time()))));
        return ending(new Recurrence(rhythm, said.repeated.every(), time(), counted, Optional.empty()));
    }

    private Recurrence ending(Recurrence endless) {
        if (said.until == null) {
            return endless;
        }
        var until = near(said.until.soonest(latest(today(), endless.from().orElseGet(this::today))));
        if (until.isBefore(first(endless))) {
            throw new Misread(new Problem.EndsBeforeItBegins(until, first(endless)));
        }
        return new Recurrence(endless.rhythm(), endless.every(), endless.at(), endless.from(), Optional.of(until));
    }

    private LocalDate first(Recurrence endless) {
        return endless.next(here.now(), here.zone())
                .map(moment -> LocalDate.ofInstant(moment, here.zone()))
                .orElseThrow(Meaning::tooFar);
    }

    private LocalDate near(LocalDate date) {
        if (date.isAfter(today().plusYears(YEARS))) {
            throw tooFar();
        }
        return date;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(here.now(), here.zone());
    }

    private LocalTime time() {
        return Objects.requireNonNullElse(said.time, here.usual());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Misread tooFar() {
        return new Misread(new Problem.TooFar(YEARS));
    }
}
