package io.rebond.grammar;

import io.rebond.calendar.Problem;

/** Ends a reading from wherever it stands; it never leaves the room. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Misread(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
