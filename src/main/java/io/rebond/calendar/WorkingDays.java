package io.rebond.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;

/**
 * May people be written to unasked on this day? From Monday to Friday, except on the public holidays of a place. It knows
 * nothing of hours, and nothing is read before the first holiday is asked for.
 *
 * <p>Holidays are Jollyday's, by country and by subdivision; commemorations on which people work are none. Of a country's
 * decisions after that library's release it knows nothing.
 *
 * @param place a country by ISO 3166-1 ({@code FR}), or a subdivision by ISO 3166-2 ({@code FR-67}); "" for nowhere, where
 *     no day is a holiday
 */
public record WorkingDays(String place) {

    /** Monday to Friday, whatever is celebrated. */
    public static final WorkingDays WITHOUT_HOLIDAYS = new WorkingDays("");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * As somebody typed the place, in any case, with space around it.
     *
     * @throws IllegalArgumentException for a place whose holidays nobody knows
     */
    public static WorkingDays in(String typed) {
        var days = new WorkingDays(typed.strip().toUpperCase(Locale.ROOT));
        if (!days.isKnown()) {
            throw new IllegalArgumentException("no holidays of " + days.place);
        }
        return days;
    }

    public boolean include(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    public boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    /** Also one that falls on a weekend. */
    public boolean isHoliday(LocalDate day) {
        return !place.isEmpty()
                && manager().getHolidays(Year.of(day.getYear()), subdivisions()).stream()
                        .anyMatch(holiday ->
                                holiday.getDate().equals(day) && holiday.getType() != HolidayType.OBSERVANCE);
    }

    private boolean isKnown() {
        return place.isEmpty()
                || place.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")
                        && HolidayManager.getSupportedCalendarCodes().contains(country())
                        && (place.length() == 2 || hasSubdivision());
    }

    private boolean hasSubdivision() {
        return manager().getCalendarHierarchy().getChildren().keySet().stream()
                .anyMatch(subdivisions()[0]::equalsIgnoreCase);
    }

    private String country() {
        return place.substring(0, 2);
    }

    private String[] subdivisions() {
        return place.length() == 2
                ? new String[0]
                : new String[] {place.substring(3).toLowerCase(Locale.ROOT)};
    }

    /** It keeps what it has read. */
    private HolidayManager manager() {
        return HolidayManager.getInstance(ManagerParameters.create(country().toLowerCase(Locale.ROOT)));
    }
}
