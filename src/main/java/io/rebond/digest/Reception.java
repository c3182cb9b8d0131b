package io.rebond.digest;

import io.rebond.chat.Newsletter;
import io.rebond.chat.Text;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** How often each item of an edition was opened and found useful: one figure, and what each outlet adds to it. */
@Singleton
class Reception {

    private final Articles articles;
    private final UsefulVotes votes;
    private final Clicks clicks;
    private final Playbooks playbooks;
    private final Newsletter newsletter;

    Reception(Articles articles, UsefulVotes votes, Clicks clicks, Playbooks playbooks, Newsletter newsletter) {
        this.articles = articles;
        this.votes = votes;
        this.clicks = clicks;
        this.playbooks = playbooks;
        this.newsletter = newsletter;
    }

    int minimum(Community community) {
        return playbooks.ruleOf(community).minimum();
    }

    List<Text> lines(Edition edition, Community community, DigestMessages words) {
        var rule = playbooks.ruleOf(community);
        var items = articles.of(edition);
        var ids = items.stream().map(item -> item.id).toList();
        var opened = clicks.of(ids);
        var useful = votes.byOutlet(ids, community.workspace().platform());
        return items.stream()
                .map(item -> Text.empty()
                        .strong(item.title)
                        .plain("\n"
                                + words.statusItem(
                                        clicks(opened, item, rule, words),
                                        useful.total(item.id),
                                        split(useful.byOutlet(item.id), rule, words))))
                .toList();
    }

    private String clicks(Figures opened, Article item, SuppressionRule rule, DigestMessages words) {
        long all = opened.total(item.id);
        return all == 0 || rule.shows(all)
                ? words.statusClicks(all, split(opened.byOutlet(item.id), rule, words))
                : words.statusWithheld();
    }

    /** Null unless every part may be told: from the whole and one part, the other follows. */
    private String split(SortedMap<String, Long> parts, SuppressionRule rule, DigestMessages words) {
        return parts.size() > 1 && parts.values().stream().allMatch(rule::shows)
                ? parts.entrySet().stream()
                        .map(part -> words.outlet(part.getKey().equals(newsletter.platform()), part.getValue()))
                        .collect(Collectors.joining(", "))
                : null;
    }
}
