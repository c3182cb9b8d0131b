package io.rebond.digest;

import io.rebond.chat.Block;
import io.rebond.chat.Language;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Editions and discussed items as messages, always drawn from what is stored. */
@Singleton
class EditionMessages implements LiveMessage {

    private final Editions editions;
    private final Articles articles;
    private final UsefulVotes votes;
    private final Portrait portrait;
    private final Communities communities;

    EditionMessages(
            Editions editions, Articles articles, UsefulVotes votes, Portrait portrait, Communities communities) {
        this.editions = editions;
        this.articles = articles;
        this.votes = votes;
        this.portrait = portrait;
        this.communities = communities;
    }

    @Override
    public String feature() {
        return Subject.FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Subject.edition(purpose)
                .map(editions::findById)
                .map(this::edition)
                .or(() -> Subject.item(purpose).map(articles::findById).map(this::discussion));
    }

    Message edition(Edition edition) {
        var community = communities.get(edition.communityId);
        var words = words(community);
        var items = articles.of(edition);
        return draw(title(edition, community, community.language()), items, edition.publishedBy, words)
                .context(words.footer())
                .build();
    }

    /** What goes by mail, in the reader's language; with the notice where they have not had it. */
    Message letter(Edition edition, Language language, List<Block> notice) {
        var words = Words.in(language, DigestMessages.class);
        var items = itemsByMail(edition);
        var message = Message.titled(title(edition, communities.get(edition.communityId), language))
                .context(intro(items, edition.publishedBy, words));
        items.forEach(item -> message.add(portrait.item(item, words)).buttons(portrait.buttonsByMail(item, words)));
        message.context(words.letterFooter());
        notice.forEach(message::add);
        return message.build();
    }

    List<Article> itemsByMail(Edition edition) {
        return articles.of(edition).stream()
                .filter(item -> item.confidence().letsOut())
                .toList();
    }

    String title(Edition edition, Community community, Language language) {
        return Words.in(language, DigestMessages.class).title(edition.number, date(edition, community, language));
    }

    /** What would be published, in the language it would be published in. */
    Message preview(Community community, int number, List<Article> items, long by, String footer) {
        var words = words(community);
        var message = Message.titled(words.previewTitle(number));
        message.context(intro(items, by, words));
        items.forEach(item -> message.add(portrait.item(item, words)));
        return message.context(Text.marked(footer)).build();
    }

    Message discussion(Article article) {
        var words = words(communities.get(article.communityId));
        return Message.summedUpAs(article.title)
                .add(portrait.item(article, words))
                .buttons(portrait.buttonsAlone(
                        article, votes.totals(List.of(article.id)).getOrDefault(article.id, 0), words))
                .context(words.discussionFooter())
                .build();
    }

    private Message.Builder draw(String title, List<Article> items, Long by, DigestMessages words) {
        var totals = votes.totals(items.stream().map(item -> item.id).toList());
        var message = Message.titled(title).context(intro(items, by, words));
        items.forEach(item -> message.add(portrait.item(item, words))
                .buttons(portrait.buttons(item, totals.getOrDefault(item.id, 0), words)));
        return message;
    }

    private String intro(List<Article> items, Long by, DigestMessages words) {
        boolean timed = items.stream().allMatch(item -> item.minutes != null);
        int minutes = timed ? items.stream().mapToInt(item -> item.minutes).sum() : 0;
        return words.intro(items.size(), minutes, portrait.nameOf(by, words));
    }

    private static DigestMessages words(Community community) {
        return Words.in(community.language(), DigestMessages.class);
    }

    private static String date(Edition edition, Community community, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale())
                .format(edition.publishedAt.atZone(community.zone()));
    }
}
