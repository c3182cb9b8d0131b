package io.rebond.grammar;

import io.rebond.chat.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Days, months and small numbers as they are typed in both languages, without accents. */
final class Names {

    static final Map<String, DayOfWeek> DAYS =
            spelled(DayOfWeek.values(), (day, language) -> day.getDisplayName(TextStyle.FULL, language));
    static final Map<String, Month> MONTHS =
            spelled(Month.values(), (month, language) -> month.getDisplayName(TextStyle.FULL, language));

    /** From two on: one is also an article. */
    static final Map<String, Integer> NUMBERS = numbers(
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"));

    private Names() {}

    private static Map<String, Integer> numbers(List<String> english, List<String> french) {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < english.size(); i++) {
            numbers.put(english.get(i), i + 2);
            numbers.put(french.get(i), i + 2);
        }
        return Map.copyOf(numbers);
    }

    /** Whole, or their first three letters. */
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
