package io.rebond.grammar;

import io.rebond.chat.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Days and months as they are typed in both languages, without accents: whole, or their first three letters. */
final class Names {

    static final Map<String, DayOfWeek> DAYS =
            spelled(DayOfWeek.values(), (day, language) -> day.getDisplayName(TextStyle.FULL, language));
    static final Map<String, Month> MONTHS =
            spelled(Month.values(), (month, language) -> month.getDisplayName(TextStyle.FULL, language));

    private Names() {}

    private static <T> Map<String, T> spelled(T[] all, BiFunction<T, Locale, String> name) {
        var spellings = new HashMap<String, Set<T>>();
        for (var language : Language.values()) {
            for (var one : all) {
                var whole = Word.folded(name.apply(one, language.locale()));
                spellings.computeIfAbsent(whole, it -> new HashSet<>()).add(one);
                spellings
                        .computeIfAbsent(whole.substring(0, 3), it -> new HashSet<>())
                        .add(one);
            }
        }
        return unambiguous(spellings);
    }

    /** Juin and juillet begin with the same letters. */
    private static <T> Map<String, T> unambiguous(Map<String, Set<T>> spellings) {
        var names = new HashMap<String, T>();
        spellings.forEach((spelling, meant) -> {
            if (meant.size() == 1) {
                names.put(spelling, meant.iterator().next());
            }
        });
        return Map.copyOf(names);
    }
}
