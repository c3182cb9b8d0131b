package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.delivery.Receipts;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Each item's own thread: opened by the first who presses, then counted by its replies, never by their authors. */
@Singleton
class Discussions implements LaterHandler {

    private final Articles articles;
    private final Replies replies;
    private final Distribution distribution;
    private final Communities communities;
    private final Receipts receipts;

    Discussions(
            Articles articles, Replies replies, Distribution distribution, Communities communities, Receipts receipts) {
        this.articles = articles;
        this.replies = replies;
        this.distribution = distribution;
        this.communities = communities;
        this.receipts = receipts;
    }

    /** @param item locked, so that two who press at once open one discussion */
    Answer open(Article item, ActionTaken event, DigestMessages words) {
        var channel = communities.nameOf(event.where());
        if (item.discussed().isPresent()) {
            return Answer.privately(words.discussionJoined(item.title, channel));
        }
        item.discussion = distribution.open(item, placeFor(item, event)).value();
        distribution.refresh(item);
        return Answer.privately(words.discussionOpened(item.title, channel));
    }

    /** What must not leave its place is not talked about elsewhere. */
    private static ChannelRef placeFor(Article item, ActionTaken event) {
        var place = item.confidence().place();
        return place == null ? event.where() : new ChannelRef(event.workspace(), place);
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        var changes = events.stream()
                .filter(ReplyChanged.class::isInstance)
                .map(ReplyChanged.class::cast)
                .toList();
        var ours = receipts.find(changes.stream().map(ReplyChanged::root).collect(Collectors.toSet()));
        var byItem = new TreeMap<Long, List<ReplyChanged>>();
        for (var reply : changes) {
            Optional.ofNullable(ours.get(reply.root()))
                    .flatMap(receipt -> Subject.item(receipt.purpose()))
                    .ifPresent(item -> byItem.computeIfAbsent(item, any -> new ArrayList<>())
                            .add(reply));
        }
        byItem.forEach((id, told) -> articles.lock(id).ifPresent(item -> count(item, told)));
    }

    private void count(Article item, List<ReplyChanged> changes) {
        replies.note(item.id, changes);
        item.replies = replies.count(item.id);
        distribution.refresh(item);
    }
}
