package io.rebond.chat;

/** The door by which everything that Rebond says goes out. Both methods join the caller's transaction. */
public interface Outbox {

    /** Queues a message: it leaves if, and only if, the transaction commits. */
    DeliveryId post(Posting posting);

    /**
     * Says that what a message shows has changed. It is rendered by its {@link LiveMessage} when its turn comes, so a
     * hundred changes in a second become one update that shows the last of them.
     */
    void refresh(DeliveryId delivery);
}
