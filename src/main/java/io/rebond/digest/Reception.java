package io.rebond.digest;

import io.rebond.chat.Headcounts.Told;
import io.rebond.chat.Newsletter;
import io.rebond.chat.Text;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * How often each item of an edition was opened and found useful: one figure, and what each outlet adds to it; and by how many
 * people, where that is told.
 */
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

    List<Text> lines(Edition edition, Optional<Told> people, Community community, DigestMessages words) {
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
                                        split(useful.byOutlet(item.id), rule, words))
                                + people.map(told -> "\n" + Attendance.line(item, told, words))
                                        .orElse("")))
                .toList();
    }

    /** In steps: whoever asks after each click is told of no single one. */
    private String clicks(Figures opened, Article item, SuppressionRule rule, DigestMessages words) {
        return rule.inSteps(opened.total(item.id))
                .map(times -> words.statusClicks(times, clicksByOutlet(opened.byOutlet(item.id), rule, words)))
                .orElseGet(() -> words.statusFewClicks(rule.minimum()));
    }

    private String clicksByOutlet(SortedMap<String, Long> parts, SuppressionRule rule, DigestMessages words) {
        return split(
                parts,
                rule,
                (mail, times) -> words.outletSteps(mail, rule.inSteps(times).orElseThrow()));
    }

    private String split(SortedMap<String, Long> parts, SuppressionRule rule, DigestMessages words) {
        return split(parts, rule, words::outlet);
    }

    /** Null unless every part may be told: from the whole and one part, the other follows. */
    private String split(SortedMap<String, Long> parts, SuppressionRule rule, BiFunction<Boolean, Long, String> part) {
        return parts.size() > 1 && parts.values().stream().allMatch(rule::shows)
                ? parts.entrySet().stream()
                        .map(each -> part.apply(each.getKey().equals(newsletter.platform()), each.getValue()))
                        .collect(Collectors.joining(", "))
                : null;
    }
}
