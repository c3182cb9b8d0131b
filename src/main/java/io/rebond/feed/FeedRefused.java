package io.rebond.feed;

/** An address that Rebond will not read, with a reason for whoever proposed it. */
public final class FeedRefused extends Exception {
    private final FeedProblem problem;
    private final String detail;

    FeedRefused(FeedProblem problem, String detail) {
        super(problem + ": " + detail, null, false, false);
        this.problem = problem;
        this.detail = PlainText.line(detail, 200);
    }

    public FeedProblem problem() {
        return problem;
    }

    /** The host, status or size that the reason is about: short plain text, possibly empty. */
    public String detail() {
        return detail;
    }
}
