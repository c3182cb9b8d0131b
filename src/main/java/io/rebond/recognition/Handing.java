package io.rebond.recognition;

import io.rebond.chat.Act;
import io.rebond.chat.Interacted;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Purpose;
import io.rebond.privacy.Pseudonyms;
import io.rebond.recognition.Ledger.Effect;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Hands thanks over and takes them back, with all that follows from it, in the caller's transaction. */
@Singleton
class Handing {

    private final Gifts gifts;
    private final Ledger ledger;
    private final Allowance allowance;
    private final Telling telling;
    private final Pseudonyms pseudonyms;
    private final Event<Interacted> interacted;

    Handing(
            Gifts gifts,
            Ledger ledger,
            Allowance allowance,
            Telling telling,
            Pseudonyms pseudonyms,
            Event<Interacted> interacted) {
        this.gifts = gifts;
        this.ledger = ledger;
        this.allowance = allowance;
        this.telling = telling;
        this.pseudonyms = pseudonyms;
        this.interacted = interacted;
    }

    Effect give(MemberRef giver, MemberRef receiver, Occasion occasion, Instant at) {
        var gift = gifts.open(pseudonyms.of(giver), pseudonyms.of(receiver), occasion, at);
        var effect = ledger.give(gift.id(), at, () -> allowance.claim(giver, gift, occasion.community(), at));
        if (effect == Effect.GIVEN) {
            telling.begin(gift, receiver);
            tell(giver, gift, true, at);
        }
        return effect;
    }

    /** Also what was never given, as far as anybody knows: it may still arrive. */
    void reverse(MemberRef giver, MemberRef receiver, Occasion occasion, Instant at) {
        reverse(giver, gifts.open(pseudonyms.of(giver), pseudonyms.of(receiver), occasion, at), at);
    }

    /** Only what was given: where thanks do not go through Rebond, nothing else is going to arrive. */
    void reverseGiven(MemberRef giver, MemberRef receiver, Occasion occasion, Instant at) {
        var numbers = pseudonyms.known(List.of(giver, receiver));
        if (numbers.keySet().containsAll(List.of(giver, receiver))) {
            gifts.hold(numbers.get(giver), numbers.get(receiver), occasion.key())
                    .ifPresent(gift -> reverse(giver, gift, at));
        }
    }

    /** @param gift held by the caller */
    boolean reverse(MemberRef giver, Gift gift, Instant at) {
        boolean stood = ledger.reverse(gift.id(), at) == Effect.REVERSED;
        if (stood) {
            allowance.giveBack(gift);
            telling.end(gift);
            tell(giver, gift, false, at);
        }
        return stood;
    }

    private void tell(MemberRef giver, Gift gift, boolean present, Instant at) {
        interacted.fire(new Interacted(
                giver, Act.KUDOS, new Purpose(Gift.FEATURE, "kudos:" + gift.id()), gift.place(), "", present, at));
    }
}
