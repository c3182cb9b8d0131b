package io.rebond.recap;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.delivery.Receipts;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts a recap under its invitation, or changes the one that stands there, in the caller's transaction. */
@Singleton
class Recapping {

    private final Recaps recaps;
    private final Gatherings gatherings;
    private final RecapLook look;
    private final Receipts receipts;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Recapping(
            Recaps recaps,
            Gatherings gatherings,
            RecapLook look,
            Receipts receipts,
            Pseudonyms pseudonyms,
            Outbox outbox,
            Clock clock) {
        this.recaps = recaps;
        this.gatherings = gatherings;
        this.look = look;
        this.receipts = receipts;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param gathering locked, so that of two who tell it at once the second changes what the first wrote */
    void tell(Gathering gathering, Typed typed, MemberRef author) {
        long number = pseudonyms.of(author);
        var standing = recaps.of(gathering.id());
        if (standing.isPresent()) {
            recaps.replace(gathering, number, typed, clock.instant());
            standing.get().posted().ifPresent(outbox::refresh);
        } else {
            recaps.add(gathering, number, typed, clock.instant());
            recaps.posted(gathering, post(gathering));
            gatherings.recapped(gathering);
            gathering.posted().ifPresent(outbox::refresh);
        }
    }

    private DeliveryId post(Gathering gathering) {
        var message = look.of(gathering, recaps.of(gathering.id()).orElseThrow());
        return outbox.post(new Posting(beneath(gathering), message, RecapLook.purposeOf(gathering)));
    }

    /** Where nobody knows how the platform calls the invitation, the channel itself. */
    private Target beneath(Gathering gathering) {
        return gathering
                .posted()
                .flatMap(delivery -> receipts.of(delivery).stream().findFirst())
                .<Target>map(receipt -> new Target.InThread(receipt.message()))
                .orElseGet(() -> new Target.InChannel(gathering.where()));
    }
}
