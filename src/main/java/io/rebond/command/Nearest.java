package io.rebond.command;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant: accents and case do not count, a slip of the finger costs one. */
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /** The word without accents, case and invisible characters. */
    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
    }

    static Optional<String> to(String typed, Collection<String> known) {
        var folded = fold(typed);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> distance(folded, fold(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparing((String word) -> distance(folded, fold(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Insertions, deletions, replacements and swaps of neighbours; the beginning of a word is as good as one slip. */
    private static int distance(String typed, String word) {
        return typed.length() >= 3 && word.startsWith(typed)
                ? Math.min(1, word.length() - typed.length())
                : edits(typed, word);
    }

    private static int edits(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
