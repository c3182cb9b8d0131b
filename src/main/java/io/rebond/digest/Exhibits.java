package io.rebond.digest;

import io.rebond.chat.Headcounts.Headcount;
import io.rebond.chat.Headcounts.Told;
import io.rebond.chat.Report.Means;
import io.rebond.chat.Report.Withheld;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition holds, as programs may see it. What somebody said behind a door is left out, although they agreed to its
 * being published: of programs they were told nothing.
 */
@Singleton
class Exhibits {

    record Item(
            @Means("Its title.") String title,

            @Means("Where it leads; absent for what leads nowhere.")
            Optional<String> address,

            @Means("What it is: ARTICLE, MESSAGE, PROJECT, ANNOUNCEMENT or STORY.")
            Kind kind,

            @Means("The site or feed that it comes from; may be empty.")
            String origin,

            @Means("What it is about.") List<String> topics,

            @Means("How long it takes to read, in minutes; absent where that is not known.")
            Optional<Integer> minutes,

            @Means("How many found it useful, in whole steps of the minimum; absent below the first.")
            Optional<Long> useful,

            @Means("How many replies it has, likewise.") Optional<Long> replies,

            @Means("How often it was opened, from chat and letters, likewise; whoever opened it is not known.")
            Optional<Long> clicks,

            @Means(
                    "How many people of the channel opened it until that day, off by fewer than the minimum either way; Teams "
                            + "does not tell who opens. Absent where it is withheld, and before that day.")
            Optional<Integer> opened,

            @Means("How many marked it useful, put an emoji on it or replied, likewise.")
            Optional<Integer> reacted,

            @Means("Why useful, replies or clicks is absent, if one is.")
            Optional<Withheld> withheld,

            @Means("Why opened or reacted is absent, if one is; NONE_YET before that day.")
            Optional<Withheld> peopleWithheld) {}

    private final Articles articles;
    private final UsefulVotes votes;
    private final Clicks clicks;
    private final Communities communities;
    private final Playbooks playbooks;

    Exhibits(Articles articles, UsefulVotes votes, Clicks clicks, Communities communities, Playbooks playbooks) {
        this.articles = articles;
        this.votes = votes;
        this.clicks = clicks;
        this.communities = communities;
        this.playbooks = playbooks;
    }

    /** @param people as it was told last, if it was */
    List<Item> of(Edition edition, Optional<Told> people) {
        var rule = playbooks.ruleOf(communities.get(edition.communityId));
        var open = articles.of(edition).stream()
                .filter(article -> !article.confidence().isPrivate())
                .toList();
        var ids = open.stream().map(article -> article.id).toList();
        var useful = votes.totals(ids);
        var clicked = clicks.of(ids);
        return open.stream()
                .map(article -> item(
                        article,
                        rule.inSteps(useful.getOrDefault(article.id, 0)),
                        rule.inSteps(article.replies),
                        rule.inSteps(clicked.total(article.id)),
                        people.map(told -> told.of(Subject.purposeOf(article)))))
                .toList();
    }

    private static Item item(
            Article article,
            Optional<Long> useful,
            Optional<Long> replies,
            Optional<Long> clicks,
            Optional<Headcount> told) {
        var people = told.orElse(Headcount.WITHHELD);
        return new Item(
                article.title,
                Optional.ofNullable(article.address),
                article.kind,
                article.origin,
                Topics.read(article.topics).names(),
                Optional.ofNullable(article.minutes),
                useful,
                replies,
                clicks,
                people.opened(),
                people.reacted(),
                unless(Withheld.TOO_FEW, useful, replies, clicks),
                unless(told.isEmpty() ? Withheld.NONE_YET : Withheld.TOO_FEW, people.opened(), people.reacted()));
    }

    private static Optional<Withheld> unless(Withheld why, Optional<?>... figures) {
        return Optional.of(why).filter(any -> !Stream.of(figures).allMatch(Optional::isPresent));
    }
}
