package io.rebond.digest;

import io.rebond.chat.Report.Means;
import io.rebond.chat.Report.Withheld;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Topics;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

            @Means("Why any of them is absent, if one is.") Optional<Withheld> withheld) {}

    private final Articles articles;
    private final UsefulVotes votes;
    private final Communities communities;
    private final Playbooks playbooks;

    Exhibits(Articles articles, UsefulVotes votes, Communities communities, Playbooks playbooks) {
        this.articles = articles;
        this.votes = votes;
        this.communities = communities;
        this.playbooks = playbooks;
    }

    List<Item> of(Edition edition) {
        var rule = playbooks.ruleOf(communities.get(edition.communityId));
        var open = articles.of(edition).stream()
                .filter(article -> !article.confidence().isPrivate())
                .toList();
        var ids = open.stream().map(article -> article.id).toList();
        var useful = votes.totals(ids);
        return open.stream().map(article -> item(article, useful, rule)).toList();
    }

    private static Item item(Article article, Map<Long, Integer> useful, SuppressionRule rule) {
        var found = rule.inSteps(useful.getOrDefault(article.id, 0));
        var answered = rule.inSteps(article.replies);
        boolean all = Stream.of(found, answered).allMatch(Optional::isPresent);
        return new Item(
                article.title,
                Optional.ofNullable(article.address),
                article.kind,
                article.origin,
                Topics.read(article.topics).names(),
                Optional.ofNullable(article.minutes),
                found,
                answered,
                all ? Optional.empty() : Optional.of(Withheld.TOO_FEW));
    }
}
