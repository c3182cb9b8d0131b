package io.rebond.recognition;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.recognition.Gift.Stage;
import jakarta.inject.Singleton;

/** Lets others see what was said, where it was said, and hides it again: the receiver alone decides. */
@Singleton
class Showing {

    private final Gifts gifts;
    private final Roundups roundups;
    private final Choices choices;
    private final Looks looks;
    private final Outbox outbox;

    Showing(Gifts gifts, Roundups roundups, Choices choices, Looks looks, Outbox outbox) {
        this.gifts = gifts;
        this.roundups = roundups;
        this.choices = choices;
        this.looks = looks;
        this.outbox = outbox;
    }

    /** As the receiver once said for all; false for who wants to hear of nothing. */
    boolean obey(Gift gift, MemberRef receiver) {
        var choice = choices.of(receiver);
        if (gift.open() && gift.stage() == Stage.ASKED) {
            switch (choice) {
                case SHOW -> show(gift);
                case KEEP -> gifts.move(gift, Stage.KEPT);
                default -> {}
            }
        }
        return choice != Choices.Choice.OFF;
    }

    void show(Gift gift) {
        gifts.move(gift, Stage.SHOWN);
        var standsAs = gifts.together(gift.giver(), gift.occasion()).stream()
                .flatMap(each -> each.shown().stream())
                .findFirst();
        gifts.areShownAs(gift, standsAs.orElseGet(() -> post(gift)));
        standsAs.ifPresent(outbox::refresh);
        refresh(gift);
    }

    private DeliveryId post(Gift gift) {
        return outbox.post(new Posting(new Target.InChannel(gift.place()), looks.inChannel(gift), Looks.ofShown(gift)));
    }

    void keep(Gift gift) {
        gifts.move(gift, Stage.KEPT);
        refresh(gift);
    }

    /** Wherever it stands. */
    void refresh(Gift gift) {
        gift.letter().ifPresent(outbox::refresh);
        gift.shown().ifPresent(outbox::refresh);
        gift.roundup().flatMap(roundups::delivery).ifPresent(outbox::refresh);
    }
}
