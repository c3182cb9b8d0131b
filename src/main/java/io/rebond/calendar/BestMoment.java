package io.rebond.calendar;

import io.rebond.calendar.Rhythm.Weekly;
import io.rebond.directory.Community;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Port: at which hour of the week a community answers best. Who schedules asks it; who knows what people did implements it. */
public interface BestMoment {

    /** The same for everybody until the next Monday of the community's zone, unless its quiet hours change. */
    Choice of(Community community);

    /** Whether something left at the hour that was best in its week; empty where none had been learnt by then. */
    Optional<Boolean> wasAt(Community community, Instant left);

    /**
     * An hour of the week, on the community's clocks.
     *
     * @param hour 0 to 23
     * @param rivals how many other hours may be as good, as far as chance lets one see; empty for an hour that was not learnt
     */
    record Choice(DayOfWeek day, int hour, OptionalInt rivals) {

        /** Where there is too little to learn from: most are at work then, and awake. */
        public static final Choice USUAL = new Choice(DayOfWeek.TUESDAY, 10, OptionalInt.empty());

        public boolean isLearnt() {
            return rivals.isPresent();
        }

        /** The next time, and no further one. */
        public When.Once once(Instant now, ZoneId zone) {
            return new When.Once(weekly().next(now, zone).orElseThrow());
        }

        /** The next time on a working day: whoever leaves the moment open means one at which it comes. */
        public When.Once once(Instant now, ZoneId zone, WorkingDays days) {
            return new When.Once(weekly().occurrences(now, zone)
                    .filter(moment -> days.include(LocalDate.ofInstant(moment, zone)))
                    .findFirst()
                    .orElseThrow());
        }

        public Recurrence weekly() {
            return new Recurrence(new Weekly(Set.of(day)), LocalTime.of(hour, 0));
        }

        /** {@code Tuesday at 10:00}. */
        public String told(WhenWords words) {
            return words.messages().at(words.weekday(day), words.time(LocalTime.of(hour, 0)));
        }

        /** Which moment it is and why, in one line. */
        public String in(WhenWords words) {
            return isLearnt()
                    ? words.messages().bestLearnt(told(words), rivals.getAsInt())
                    : words.messages().bestUsual(told(words));
        }
    }
}
