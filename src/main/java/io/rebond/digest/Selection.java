package io.rebond.digest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;

/** Which of the waiting articles make the next edition: colleagues' words first, then each source in turn, fresh first. */
final class Selection {

    private Selection() {}

    /** Once something was accepted, that is the edition, in its order; until then, whatever waits. */
    static List<Article> of(List<Article> waiting, int most) {
        var accepted = accepted(waiting);
        var chosen = accepted.isEmpty() ? queue(waiting) : accepted;
        return List.copyOf(chosen.subList(0, Math.min(most, chosen.size())));
    }

    static List<Article> accepted(List<Article> waiting) {
        return waiting.stream()
                .filter(Article::isAccepted)
                .sorted(Comparator.comparing(article -> article.rank))
                .toList();
    }

    /** What is accepted first, then the rest as it would be published. */
    static List<Article> queue(List<Article> all) {
        var waiting = all.stream().filter(article -> !article.isAccepted()).toList();
        var chosen = new ArrayList<>(accepted(all));
        waiting.stream()
                .filter(Article::isProposal)
                .sorted(Comparator.comparing((Article article) -> article.foundAt))
                .forEach(chosen::add);
        chosen.addAll(inTurn(waiting.stream()
                .filter(article -> !article.isProposal())
                .sorted(Comparator.comparing(Article::date).reversed())
                .toList()));
        return List.copyOf(chosen);
    }

    private static List<Article> inTurn(List<Article> freshFirst) {
        var bySource = new LinkedHashMap<Long, Deque<Article>>();
        freshFirst.forEach(article -> bySource.computeIfAbsent(article.sourceId, any -> new ArrayDeque<>())
                .add(article));
        var turns = new ArrayList<Article>();
        while (turns.size() < freshFirst.size()) {
            bySource.values().stream().filter(queue -> !queue.isEmpty()).forEach(queue -> turns.add(queue.poll()));
        }
        return turns;
    }
}
