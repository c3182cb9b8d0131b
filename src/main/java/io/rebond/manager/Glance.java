package io.rebond.manager;

import io.rebond.directory.Community;
import io.rebond.directory.Team;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Measure;
import io.rebond.question.OpenQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be told of a team to who manages it, and of the community it is in.
 *
 * @param now empty while there are no figures
 * @param before of the four weeks before
 * @param liked what the community found most useful, of what the manager may read
 * @param unanswered a question that was asked there in the open, likewise
 */
record Glance(
        Team team,
        Community community,
        Optional<Bulletin> now,
        Optional<Bulletin> before,
        Optional<String> liked,
        Optional<OpenQuestion> unanswered) {

    private static final int TOPICS = 3;

    /** Who took part; empty where it is withheld. */
    Optional<Share> share() {
        return now.flatMap(this::share);
    }

    Optional<Share> earlier() {
        return before.flatMap(this::share);
    }

    Optional<Course> course() {
        return share().flatMap(later -> earlier().map(later::since));
    }

    /** How many of the team are in the community: everybody sees who they are. */
    int people() {
        return now.flatMap(bulletin -> bulletin.eligible(team.id())).orElse(0);
    }

    List<String> topics() {
        return now.map(bulletin -> bulletin.topics(team.id())).map(Glance::most).orElse(List.of());
    }

    List<String> topicsOfAll() {
        return now.map(Bulletin::topics).map(Glance::most).orElse(List.of());
    }

    /** Who contributed, of all. */
    Optional<Share> contribution() {
        return now.flatMap(bulletin -> share(bulletin.people(Measure.CONTRIBUTING), bulletin.people(Measure.ELIGIBLE)));
    }

    private Optional<Share> share(Bulletin bulletin) {
        return share(bulletin.lately(team.id()), bulletin.eligible(team.id()));
    }

    private static Optional<Share> share(Optional<Integer> some, Optional<Integer> all) {
        return some.flatMap(part -> all.map(whole -> new Share(part, whole)));
    }

    private static List<String> most(Map<String, Integer> topics) {
        return topics.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOPICS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
