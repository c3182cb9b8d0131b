package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.delivery.Receipts;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Each item's own thread: opened by the first who presses, then counted by its replies, never by their authors. */
@Singleton
class Discussions implements LaterHandler {

    private final Articles articles;
    private final Distribution distribution;
    private final Communities communities;
    private final Receipts receipts;

    Discussions(Articles articles, Distribution distribution, Communities communities, Receipts receipts) {
        this.articles = articles;
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
        item.discussion = distribution.open(item, event.where()).value();
        distribution.refresh(item);
        return Answer.privately(words.discussionOpened(item.title, channel));
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        var replies = events.stream()
                .filter(ReplyChanged.class::isInstance)
                .map(ReplyChanged.class::cast)
                .toList();
        var ours = receipts.find(replies.stream().map(ReplyChanged::root).collect(Collectors.toSet()));
        for (var reply : replies) {
            var receipt = ours.get(reply.root());
            if (receipt != null) {
                Subject.item(receipt.purpose()).flatMap(articles::lock).ifPresent(item -> count(item, reply));
            }
        }
    }

    private void count(Article item, ReplyChanged reply) {
        item.replies = Math.max(0, item.replies + (reply.present() ? 1 : -1));
        distribution.refresh(item);
    }
}
