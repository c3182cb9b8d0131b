package io.rebond.chat;

import java.util.List;
import java.util.Map;

/** The door by which everything that Rebond says goes out. All methods join the caller's transaction. */
public interface Outbox {

    /** Queues a message: it leaves if, and only if, the transaction commits. */
    DeliveryId post(Posting posting);

    /**
     * Queues a message to many. They do not leave all at once: each is due when the platform's budget has its turn, after
     * what waits in the workspace already.
     */
    Map<Target, DeliveryId> post(Circular circular);

    /**
     * The same of many messages, of which some may go to few: their rows are written together. Whoever is to have several
     * of them has them in the order of the list.
     *
     * @param circulars of any workspace, with a few hundred targets among them
     */
    void post(List<Circular> circulars);

    /**
     * Says that what a message shows has changed. It is rendered by its {@link LiveMessage} when its turn comes, so a
     * hundred changes in a second become one update that shows the last of them.
     */
    void refresh(DeliveryId delivery);
}
