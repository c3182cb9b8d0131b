package io.rebond.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.rebond.chat.Circular;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.chat.Witness.Step;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Queues messages as rows of the caller's own transaction, and wakes the senders after it. */
@Singleton
class TransactionalOutbox implements Outbox {

    private final Platforms platforms;
    private final Lanes lanes;
    private final Letters letters;
    private final Circulation circulation;
    private final Waking waking;
    private final Witnesses witnesses;

    TransactionalOutbox(
            Platforms platforms,
            Lanes lanes,
            Letters letters,
            Circulation circulation,
            Waking waking,
            Witnesses witnesses) {
        this.platforms = platforms;
        this.lanes = lanes;
        this.letters = letters;
        this.circulation = circulation;
        this.waking = waking;
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
        waking.afterCommit();
        return delivery;
    }

    @Override
    @Transactional(MANDATORY)
    public Map<Target, DeliveryId> post(Circular circular) {
        return queue(List.of(circular)).stream()
                .findFirst()
                .map(Copies::deliveries)
                .orElse(Map.of());
    }

    @Override
    @Transactional(MANDATORY)
    public void post(List<Circular> circulars) {
        queue(circulars);
    }

    private List<Copies> queue(List<Circular> circulars) {
        var queued = circulation.queue(circulars);
        queued.forEach(each ->
                witnesses.saw(each.workspace(), "", Step.QUEUED, each.purpose().subject()));
        if (!queued.isEmpty()) {
            waking.afterCommit();
        }
        return queued;
    }

    @Override
    @Transactional(MANDATORY)
    public void refresh(DeliveryId delivery) {
        letters.laneOf(delivery).ifPresent(lane -> {
            lanes.mark(lane);
            letters.addRefresh(lane, delivery);
            waking.afterCommit();
        });
    }
}
