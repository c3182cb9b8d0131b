package io.rebond.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Witness.Step;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Queues messages as rows of the caller's own transaction, and wakes the senders after it. */
@Singleton
class TransactionalOutbox implements Outbox {

    private final Platforms platforms;
    private final Lanes lanes;
    private final Letters letters;
    private final Dispatcher dispatcher;
    private final AfterCommit afterCommit;
    private final Witnesses witnesses;

    TransactionalOutbox(
            Platforms platforms,
            Lanes lanes,
            Letters letters,
            Dispatcher dispatcher,
            AfterCommit afterCommit,
            Witnesses witnesses) {
        this.platforms = platforms;
        this.lanes = lanes;
        this.letters = letters;
        this.dispatcher = dispatcher;
        this.afterCommit = afterCommit;
        this.witnesses = witnesses;
    }

    @Override
    @Transactional(MANDATORY)
    public DeliveryId post(Posting posting) {
        var workspace = posting.target().workspace();
        List<Message> parts = platforms
                .named(workspace.platform())
                .map(platform -> platform.fit(posting.message()))
                .orElse(List.of(posting.message()));
        var delivery = DeliveryId.random();
        letters.add(lanes.open(posting.target()), delivery, posting, parts);
        witnesses.saw(workspace, "", Step.QUEUED, posting.purpose().subject());
        afterCommit.run(dispatcher::ring);
        return delivery;
    }

    @Override
    @Transactional(MANDATORY)
    public void refresh(DeliveryId delivery) {
        letters.laneOf(delivery).ifPresent(lane -> {
            lanes.mark(lane);
            letters.addRefresh(lane, delivery);
            afterCommit.run(dispatcher::ring);
        });
    }
}
