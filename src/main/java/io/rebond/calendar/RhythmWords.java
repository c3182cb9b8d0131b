package io.rebond.calendar;

import java.time.DayOfWeek;
import java.util.function.Function;

/** Tells a rhythm. */
record RhythmWords(WhenWords words, int every) implements Rhythm.Teller<String> {

    @Override
    public String daily() {
        return words.messages().everyDay(every);
    }

    @Override
    public String weekly(Rhythm.Weekly rhythm) {
        if (every > 1) {
            return words.messages()
                    .everyWeek(every, listed(rhythm, day -> words.messages().onWeekday(words.weekday(day))));
        }
        return rhythm.equals(Rhythm.Weekly.WEEKDAYS)
                ? words.messages().everyWeekday()
                : words.messages().everyWeek(every, listed(rhythm, words::weekday));
    }

    @Override
    public String dayOfMonth(Rhythm.DayOfMonth rhythm) {
        var last = rhythm.day() == Rhythm.DayOfMonth.LAST;
        return words.messages()
                .everyMonth(
                        every,
                        last ? words.messages().lastDay() : words.messages().dayOfMonth(rhythm.day()));
    }

    @Override
    public String weekdayOfMonth(Rhythm.WeekdayOfMonth rhythm) {
        return words.messages()
                .everyMonth(every, words.messages().weekdayOfMonth(rhythm.ordinal(), words.weekday(rhythm.day())));
    }

    private String listed(Rhythm.Weekly rhythm, Function<DayOfWeek, String> name) {
        var names = rhythm.days().stream().map(name).toList();
        var last = names.get(names.size() - 1);
        return names.size() == 1
                ? last
                : words.messages().and(String.join(", ", names.subList(0, names.size() - 1)), last);
    }
}
