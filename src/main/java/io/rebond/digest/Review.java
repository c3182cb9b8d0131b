package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Button;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.digest.Ranking.Placed;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queue as its animators see it: what is accepted, in its order, then what waits for a word of theirs. */
@Singleton
class Review {

    static final String ACCEPT = "digest.accept";
    static final String REJECT = "digest.reject";
    static final String UP = "digest.up";
    static final String BACK = "digest.back";
    static final String EDIT = "digest.edit";

    /** As many as one message bears and one sitting takes. */
    private static final int SHOWN = 10;

    private final Selection selection;
    private final Portrait portrait;
    private final Communities communities;

    Review(Selection selection, Portrait portrait, Communities communities) {
        this.selection = selection;
        this.portrait = portrait;
        this.communities = communities;
    }

    Message of(Community community, Language language) {
        return of(community, language, Optional.empty());
    }

    /** @param said what became of the last press */
    Message of(Community community, Language language, Optional<String> said) {
        var words = Words.in(language, ReviewMessages.class);
        var queue = selection.queue(community);
        var all = queue.stream().map(Placed::article).toList();
        long accepted = all.stream().filter(Article::isAccepted).count();
        var message = Message.titled(words.title());
        said.ifPresent(message::paragraph);
        message.context(words.counts(accepted, queue.size() - accepted));
        queue.stream().limit(SHOWN).forEach(placed -> show(placed, all, message, language));
        if (queue.size() > SHOWN) {
            message.paragraph(words.more(queue.size() - SHOWN));
        }
        return message.context(accepted == 0 ? words.nothingAccepted() : words.onlyAccepted())
                .build();
    }

    private void show(Placed placed, List<Article> queue, Message.Builder message, Language language) {
        var words = Words.in(language, ReviewMessages.class);
        var article = placed.article();
        message.add(portrait.item(article, Words.in(language, DigestMessages.class)));
        Lookalikes.of(article, queue)
                .map(other -> words.lookalike(other.title, other.origin))
                .ifPresent(message::context);
        message.context(reason(placed, words));
        article.confidence().reason(channel -> nameOf(channel, article), words).ifPresent(message::context);
        message.add(article.isAccepted() ? accepted(article, queue, words) : waiting(article, words));
    }

    private String nameOf(String channel, Article article) {
        return communities.nameOf(
                new ChannelRef(communities.get(article.communityId).workspace(), channel));
    }

    /** Why it stands where it stands, in one line. */
    private static String reason(Placed placed, ReviewMessages words) {
        var parts = new ArrayList<String>();
        if (placed.article().isAccepted()) {
            parts.add(words.reasonAccepted());
        }
        if (placed.proposed()) {
            parts.add(words.reasonProposed());
        }
        placed.topic()
                .map(topic -> words.reasonFollowers(placed.followers(), topic))
                .ifPresent(parts::add);
        placed.usefulTopic().map(words::reasonUseful).ifPresent(parts::add);
        if (placed.fresh()) {
            parts.add(words.reasonFresh());
        }
        if (placed.repetition() > 0) {
            parts.add(words.reasonRepeated(placed.repetition()));
        }
        return parts.isEmpty() ? words.reasonNone() : String.join(" · ", parts);
    }

    private static Buttons accepted(Article article, List<Article> queue, ReviewMessages words) {
        var back = new Button(words.back(), new Action(BACK, article.id));
        var edit = new Button(words.edit(), new Action(EDIT, article.id));
        return queue.indexOf(article) == 0
                ? new Buttons(edit, back)
                : new Buttons(new Button(words.up(), new Action(UP, article.id)), edit, back);
    }

    private static Buttons waiting(Article article, ReviewMessages words) {
        return new Buttons(
                new Button(words.accept(), new Action(ACCEPT, article.id)).primary(),
                new Button(words.edit(), new Action(EDIT, article.id)),
                new Button(words.reject(), new Action(REJECT, article.id)));
    }
}
