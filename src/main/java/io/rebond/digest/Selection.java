package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.digest.Ranking.Placed;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Followers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of the waiting articles make the next edition, and in which order. */
@Singleton
class Selection {

    /** As far back as what was found useful tells what will be. */
    private static final Duration LATELY = Duration.ofDays(56);

    private final Articles articles;
    private final Echo echo;
    private final Followers followers;
    private final Communities communities;
    private final Clock clock;

    Selection(Articles articles, Echo echo, Followers followers, Communities communities, Clock clock) {
        this.articles = articles;
        this.echo = echo;
        this.followers = followers;
        this.communities = communities;
        this.clock = clock;
    }

    /**
     * Once something was accepted, that is the edition, in its order; until then, whatever waits. What was said behind a
     * door is left out where it must not go.
     */
    List<Article> next(Community community, ChannelRef channel, int most) {
        var waiting = articles.waiting(community.id());
        var accepted = accepted(waiting);
        var chosen =
                accepted.isEmpty() ? ranking(community).of(waiting).stream().map(Placed::article) : accepted.stream();
        return chosen.filter(article -> article.confidence().lets(channel))
                .limit(most)
                .toList();
    }

    /** What is accepted first, then the rest as it would be published. */
    List<Placed> queue(Community community) {
        var waiting = articles.waiting(community.id());
        var rest = waiting.stream().filter(article -> !article.isAccepted()).toList();
        var ranking = ranking(community);
        return Stream.concat(
                        accepted(waiting).stream().flatMap(article -> ranking.of(List.of(article)).stream()),
                        ranking.of(rest).stream())
                .toList();
    }

    private static List<Article> accepted(List<Article> waiting) {
        return waiting.stream()
                .filter(Article::isAccepted)
                .sorted(Comparator.comparing(article -> article.rank))
                .toList();
    }

    private Ranking ranking(Community community) {
        var now = clock.instant();
        // An order too would tell: a topic that few follow moves nothing.
        return new Ranking(
                followers.told(community),
                communities.population(community).size(),
                echo.byTopic(community.id(), now.minus(LATELY)),
                now);
    }
}
