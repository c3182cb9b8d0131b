package io.rebond.teams;

/** An activity that does not come in. The reason is for the log only. */
class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
