package io.rebond.digest;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells an animator which articles are probably one: the same title, give or take a word, from another address. */
final class Lookalikes {

    /** The share of their words that two titles have in common (Jaccard's index) from which they are taken for one. */
    private static final double ALIKE = 0.7;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Lookalikes() {}

    static Optional<Article> of(Article article, List<Article> others) {
        var words = words(article.title);
        return others.stream()
                .filter(other -> !other.id.equals(article.id) && areAlike(words, words(other.title)))
                .findFirst();
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        // A word or two are a subject, not a title.
        return both.size() > 1 && (double) both.size() / all >= ALIKE;
    }

    private static Set<String> words(String title) {
        var folded = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(NO_WORD.split(folded)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
