package io.rebond.grammar;

import java.util.regex.Pattern;

/** Leaves the moment to what was learnt: {@code best}, {@code every week best}, {@code chaque semaine au meilleur moment}. */
enum BestPhrase {
    ONCE(""),
    WEEKLY("(?:every|each)(?: week)?|weekly|chaque semaine|toutes les semaines");

    private static final String BEST =
            "(?:(?:at|a|au|le) )?(?:the )?(?:best(?: moment| time)?|meilleur(?: moment)?|mieux)";

    private final Pattern phrase;

    BestPhrase(String rhythm) {
        this.phrase = Pattern.compile(
                rhythm.isEmpty()
                        ? BEST
                        : "(?:" + rhythm + "),? (?:on )?" + BEST + "|" + BEST + ",? (?:" + rhythm + ")");
    }

    boolean isIn(String typed) {
        return typed.length() <= WhenGrammar.LONGEST
                && phrase.matcher(Word.folded(typed).strip().replaceAll("[\\s\\p{Z}]+", " "))
                        .matches();
    }
}
