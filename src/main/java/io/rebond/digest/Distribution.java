package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;
import java.util.List;

/** Where editions and their items are put, and how all their copies are kept up to date. */
@Singleton
class Distribution {

    private final Editions editions;
    private final Articles articles;
    private final EditionMessages messages;
    private final Outbox outbox;
    private final Announcing announcing;

    Distribution(Editions editions, Articles articles, EditionMessages messages, Outbox outbox, Announcing announcing) {
        this.editions = editions;
        this.articles = articles;
        this.messages = messages;
        this.outbox = outbox;
        this.announcing = announcing;
    }

    void send(Edition edition, List<Article> items, ChannelRef channel) {
        articles.flush();
        var message = messages.edition(edition);
        var delivery = outbox.post(new Posting(new Target.InChannel(channel), message, Subject.purposeOf(edition)));
        editions.sentTo(edition, channel, delivery);
        items.forEach(item -> announcing.announce(item, edition, channel));
    }

    /** Where an act on the item counts: one that comes from outside the community's workspace, where the edition stands. */
    ChannelRef placeOf(Article item, ChannelRef acted) {
        return !item.isPublished()
                ? acted
                : editions.copies(item.editionId).stream()
                        .map(Editions.Copy::channel)
                        .filter(channel -> !channel.workspace().equals(acted.workspace()))
                        .findFirst()
                        .orElse(acted);
    }

    /** Gives the item its own message, in whose thread it is discussed. */
    DeliveryId open(Article item, ChannelRef channel) {
        return outbox.post(
                new Posting(new Target.InChannel(channel), messages.discussion(item), Subject.purposeOf(item)));
    }

    void refresh(Edition edition) {
        editions.flush();
        editions.copies(edition.id).forEach(copy -> outbox.refresh(copy.delivery()));
    }

    /** Everything that shows the item shows its newest state. */
    void refresh(Article item) {
        articles.flush();
        if (item.isPublished()) {
            editions.copies(item.editionId).forEach(copy -> outbox.refresh(copy.delivery()));
        }
        item.discussed().ifPresent(outbox::refresh);
    }
}
