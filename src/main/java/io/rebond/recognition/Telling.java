package io.rebond.recognition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells people that they were thanked: at once, or when their night is over. */
@Singleton
class Telling implements Chore {

    private static final Logger LOG = Logger.getLogger(Telling.class);

    private final Gifts gifts;
    private final Showing showing;
    private final Looks looks;
    private final Nights nights;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    Telling(Gifts gifts, Showing showing, Looks looks, Nights nights, Pseudonyms pseudonyms, Outbox outbox) {
        this.gifts = gifts;
        this.showing = showing;
        this.looks = looks;
        this.nights = nights;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    /** Who was thanked, taken back and thanked again for the same has a letter already. */
    void begin(Gift gift, MemberRef receiver) {
        if (gift.letter().isPresent()) {
            showing.refresh(gift);
        } else {
            nights.over(receiver, gift.community())
                    .ifPresentOrElse(morning -> gifts.tellAt(gift, morning), () -> tell(gift, receiver));
        }
    }

    void end(Gift gift) {
        gifts.needsNoTelling(gift);
        showing.refresh(gift);
    }

    /** One that fails stops none of the others, and is tried again a minute later. */
    @Override
    @Scheduled(identity = "kudos-telling", every = "1m", delayed = "30s")
    public void run() {
        List<Long> due = QuarkusTransaction.requiringNew().call(() -> gifts.toTell());
        for (long id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> gifts.hold(id).ifPresent(this::tellInTheMorning));
            } catch (RuntimeException e) {
                LOG.errorf("kudos %d could not be told: %s", id, e.getClass().getSimpleName());
            }
        }
        QuarkusTransaction.requiringNew().run(gifts::forgetWords);
    }

    private void tellInTheMorning(Gift gift) {
        if (nights.areHeld(gift.community())) {
            return;
        }
        gifts.needsNoTelling(gift);
        if (gift.standing() && gift.letter().isEmpty()) {
            pseudonyms.behind(gift.receiver()).ifPresent(receiver -> tell(gift, receiver));
        }
    }

    private void tell(Gift gift, MemberRef receiver) {
        if (showing.obey(gift, receiver) && nights.disturb(receiver, gift)) {
            var told = gifts.find(gift.id()).orElseThrow();
            gifts.isTold(
                    told,
                    outbox.post(new Posting(new Target.ToMember(receiver), looks.letter(told), Looks.ofLetter(told))));
        }
    }
}
