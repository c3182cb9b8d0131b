package io.rebond.calendar;

import java.util.function.Function;

/** What became of what somebody typed. */
public sealed interface Reading<T extends When> {

    /** Every caller says what it does in each case. */
    <R> R match(Function<T, R> understood, Function<Problem, R> refused);

    record Understood<T extends When>(T when) implements Reading<T> {
        @Override
        public <R> R match(Function<T, R> understood, Function<Problem, R> refused) {
            return understood.apply(when);
        }
    }

    record Refused<T extends When>(Problem problem) implements Reading<T> {
        @Override
        public <R> R match(Function<T, R> understood, Function<Problem, R> refused) {
            return refused.apply(problem);
        }
    }
}
