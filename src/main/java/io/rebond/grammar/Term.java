package io.rebond.grammar;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words of the grammar mean; those of both languages may stand side by side. */
enum Term {
    EVERY("every", "each", "chaque", "tous", "toutes"),
    DAY("day", "days", "jour", "jours"),
    WORKING("working", "business", "ouvre", "ouvres"),
    WEEKDAY("weekday", "weekdays"),
    WEEK("week", "weeks", "semaine", "semaines"),
    MONTH("month", "months", "mois"),
    HOURS("hour", "hours", "hr", "hrs"),
    MINUTES("min", "mins", "mn", "minute", "minutes"),
    TODAY("today", "aujourdhui"),
    TOMORROW("tomorrow", "demain"),
    AFTER("after", "apres"),
    IN("in", "dans"),
    /** Without accents, the French preposition looks like the English article. */
    AT("at", "a"),
    ONE("one", "an", "un", "une"),
    FROM("from", "starting", "des"),
    BEGINNING("partir", "compter"),
    UNTIL("until", "till", "jusquau", "jusqua"),
    NEXT("next", "prochain", "prochaine"),
    THIS("this", "ce"),
    ON("on"),
    OF("of", "de", "du"),
    THE("the", "le", "la", "les"),
    AND("and", "et", "&"),
    OR("or", "ou"),
    FIRST("first", "premier", "premiers"),
    SECOND("second", "seconds", "deuxieme", "deuxiemes"),
    THIRD("third", "troisieme", "troisiemes"),
    FOURTH("fourth", "quatrieme", "quatriemes"),
    LAST("last", "dernier", "derniers"),
    NTH("st", "nd", "rd", "th", "er", "e", "eme", "ieme"),
    /** The French one stands within a time as the colon does. */
    CLOCK("h", "heure", "heures", "oclock"),
    COLON(":", "."),
    AM("am"),
    PM("pm"),
    NOON("noon", "midi"),
    DASH("-"),
    SLASH("/"),
    COMMA(",", ";");

    private static final Map<String, Term> BY_SPELLING = Arrays.stream(values())
            .flatMap(term -> Arrays.stream(term.spellings).map(spelling -> Map.entry(spelling, term)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String[] spellings;

    Term(String... spellings) {
        this.spellings = spellings;
    }

    /** @param plain without accents, case and apostrophes */
    static Optional<Term> of(String plain) {
        return Optional.ofNullable(BY_SPELLING.get(plain));
    }
}
