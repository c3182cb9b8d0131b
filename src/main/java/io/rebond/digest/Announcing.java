package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Published;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the house what was published and corrected, so that it can be found again. */
@Singleton
class Announcing {

    private final Editions editions;
    private final Pseudonyms pseudonyms;
    private final Event<Published> published;

    Announcing(Editions editions, Pseudonyms pseudonyms, Event<Published> published) {
        this.editions = editions;
        this.pseudonyms = pseudonyms;
        this.published = published;
    }

    /** As it reads now. */
    void announce(Article item) {
        editions.findByIdOptional(item.editionId).ifPresent(edition -> editions.copies(edition.id)
                .forEach(copy -> announce(item, edition, copy.channel())));
    }

    void announce(Article item, Edition edition, ChannelRef channel) {
        published.fire(new Published(
                Subject.of(item),
                item.title,
                item.uri(),
                Stream.of(item.body, item.why, item.note)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("\n")),
                Optional.ofNullable(item.proposedBy).flatMap(pseudonyms::behind),
                Topics.read(item.topics).names(),
                channel,
                edition.publishedAt));
    }
}
