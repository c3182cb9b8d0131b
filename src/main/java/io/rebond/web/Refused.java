package io.rebond.web;

/** What Rebond will not read, with a reason for whoever proposed it. */
public final class Refused extends Exception {
    private final Problem problem;
    private final String detail;

    public Refused(Problem problem, String detail) {
        super(problem + ": " + detail, null, false, false);
        this.problem = problem;
        this.detail = PlainText.line(detail, 200);
    }

    public Problem problem() {
        return problem;
    }

    /** The host, status or size that the reason is about: short plain text, possibly empty. */
    public String detail() {
        return detail;
    }
}
