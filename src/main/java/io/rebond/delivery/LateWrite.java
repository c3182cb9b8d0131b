package io.rebond.delivery;

/** A sender that was paused past its lease tried to record what it did; the lane belongs to another by now. */
class LateWrite extends RuntimeException {
    private static final long serialVersionUID = 1;

    LateWrite(Lease lease) {
        super("lease " + lease.fence() + " of lane " + lease.lane().id() + " is over");
    }
}
