package io.rebond.proposal;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.Signals;
import io.rebond.delivery.Receipts;
import io.rebond.privacy.Pseudonyms;
import io.rebond.proposal.Looking.Wished;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The emoji by which people point at a message, and which they may take off again. What Rebond says itself has been published
 * already.
 */
@Singleton
class Marks implements Signals, LaterHandler {

    private final Wishes wishes;
    private final Course course;
    private final Receipts receipts;
    private final Pseudonyms pseudonyms;
    private final Event<Wished> wished;
    private final ProposalConfig config;

    Marks(
            Wishes wishes,
            Course course,
            Receipts receipts,
            Pseudonyms pseudonyms,
            Event<Wished> wished,
            ProposalConfig config) {
        this.wishes = wishes;
        this.course = course;
        this.receipts = receipts;
        this.pseudonyms = pseudonyms;
        this.wished = wished;
        this.config = config;
    }

    @Override
    public boolean mean(String emoji) {
        return config.emoji().contains(emoji);
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        var marks = events.stream()
                .filter(ReactionChanged.class::isInstance)
                .map(ReactionChanged.class::cast)
                .filter(mark -> mean(mark.emoji()))
                .toList();
        var ours = receipts.find(marks.stream().map(ReactionChanged::message).collect(Collectors.toSet()));
        marks.stream().filter(mark -> !ours.containsKey(mark.message())).forEach(this::note);
    }

    private void note(ReactionChanged mark) {
        wishes.note(mark.message(), pseudonyms.of(mark.actor()), mark.present(), mark.at());
        if (mark.present()) {
            wishes.toSeeTo(mark.message()).forEach(id -> wished.fire(new Wished(id)));
        } else {
            course.withdrawUnlessWanted(mark.message());
        }
    }
}
