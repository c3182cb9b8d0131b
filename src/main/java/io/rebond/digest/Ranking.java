package io.rebond.digest;

import io.rebond.directory.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In which order articles are worth reading, and why: a colleague's word counts most, then how many follow the topic, how
 * useful its items were found, and how fresh it is; each further article of a source stands back behind other sources.
 *
 * @param following how many of the community follow each topic, of those topics that enough people follow to say so
 * @param population how many people the community has
 * @param useful how well each topic's items were received lately, on average
 */
record Ranking(Map<String, Long> following, long population, Map<String, Double> useful, Instant now) {

    private static final double WORD = 4;
    private static final double FOLLOWED = 1.5;
    private static final double FOUND_USEFUL = 1;
    private static final double REPEATED = 1;
    private static final Duration STALE = Duration.ofDays(14);

    /**
     * An article in its place.
     *
     * @param topic the one that most people follow, if any does
     * @param followers of that topic
     * @param usefulTopic the one whose items were found most useful, if any was
     * @param repetition how many of its source stand before it
     */
    record Placed(
            Article article,
            boolean proposed,
            Optional<String> topic,
            long followers,
            Optional<String> usefulTopic,
            boolean fresh,
            int repetition) {}

    /** What a source brought stands in an order of its own, so that only the first of each are compared. */
    List<Placed> of(List<Article> articles) {
        var sources = articles.stream()
                .map(article -> new Contender(article, worth(article), age(article)))
                .sorted(Contender.BEST_FIRST)
                .collect(Collectors.groupingBy(
                        contender -> Optional.ofNullable(contender.article().sourceId),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayDeque::new)));
        var taken = new HashMap<Optional<Long>, Integer>();
        var placed = new ArrayList<Placed>();
        while (placed.size() < articles.size()) {
            var best = sources.entrySet().stream()
                    .filter(source -> !source.getValue().isEmpty())
                    .min(Comparator.comparing(
                            source -> source.getValue().peek().behind(taken.getOrDefault(source.getKey(), 0)),
                            Contender.BEST_FIRST))
                    .orElseThrow();
            int before = taken.getOrDefault(best.getKey(), 0);
            placed.add(placed(best.getValue().poll().article(), before));
            taken.put(best.getKey(), before + 1);
        }
        return List.copyOf(placed);
    }

    private record Contender(Article article, double worth, Instant age) {

        static final Comparator<Contender> BEST_FIRST = Comparator.comparingDouble(Contender::worth)
                .thenComparing(Contender::age)
                .reversed()
                .thenComparing(contender -> contender.article().id);

        /** Proposals have no source that could repeat itself. */
        Contender behind(int others) {
            return article.isProposal() ? this : new Contender(article, worth - REPEATED * others, age);
        }
    }

    private double worth(Article article) {
        double followed = mostFollowed(article)
                .map(topic -> (double) following.get(topic) / Math.max(1, population))
                .orElse(0.0);
        double liked = mostUseful(article)
                .map(topic -> useful.get(topic)
                        / useful.values().stream().max(Double::compare).orElse(1.0))
                .orElse(0.0);
        double own = article.isProposal() ? WORD : freshness(article);
        return own + FOLLOWED * followed + FOUND_USEFUL * liked;
    }

    /** Articles by age where nothing else tells them apart; proposals by who came first. */
    private Instant age(Article article) {
        return article.isProposal() ? Instant.EPOCH : article.date();
    }

    private double freshness(Article article) {
        double age = (double) Duration.between(article.date(), now).toSeconds() / STALE.toSeconds();
        return Math.max(0, Math.min(1, 1 - age));
    }

    private Placed placed(Article article, int repetition) {
        var topic = mostFollowed(article);
        return new Placed(
                article,
                article.isProposal(),
                topic,
                topic.map(following::get).orElse(0L),
                mostUseful(article),
                !article.isProposal() && freshness(article) > 0.5,
                article.isProposal() ? 0 : repetition);
    }

    private Optional<String> mostFollowed(Article article) {
        return Topics.read(article.topics).names().stream()
                .filter(topic -> following.getOrDefault(topic, 0L) > 0)
                .max(Comparator.comparing(following::get));
    }

    private Optional<String> mostUseful(Article article) {
        return Topics.read(article.topics).names().stream()
                .filter(topic -> useful.getOrDefault(topic, 0.0) > 0)
                .max(Comparator.comparing(useful::get));
    }
}
