package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Community;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes an edition of what waits: its rows and its message commit together. */
@Singleton
class Publishing {

    /** An edition that is on its way, and how many items it holds. */
    record Issue(Edition edition, int items) {}

    private final Editions editions;
    private final Selection selection;
    private final Distribution distribution;
    private final Thanks thanks;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final Clock clock;

    Publishing(
            Editions editions,
            Selection selection,
            Distribution distribution,
            Thanks thanks,
            Pseudonyms pseudonyms,
            Audit audit,
            Clock clock) {
        this.editions = editions;
        this.selection = selection;
        this.distribution = distribution;
        this.thanks = thanks;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the next edition would hold. */
    List<Article> next(Community community, ChannelRef channel, int most) {
        return selection.next(community, channel, most);
    }

    int nextNumber(Community community) {
        return editions.hold(community.id()) + 1;
    }

    /** Empty when there is nothing to say: then nothing is sent. */
    Optional<Issue> publish(Community community, ChannelRef channel, int most, MemberRef by) {
        int number = nextNumber(community);
        var items = next(community, channel, most);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var edition = editions.begin(community.id(), number, pseudonyms.of(by), clock.instant());
        for (int place = 0; place < items.size(); place++) {
            items.get(place).publish(edition, place);
        }
        distribution.send(edition, items, channel);
        thanks.give(edition, items);
        audit.note(by, Change.EDITION_PUBLISHED, "no. " + number);
        return Optional.of(new Issue(edition, items.size()));
    }
}
