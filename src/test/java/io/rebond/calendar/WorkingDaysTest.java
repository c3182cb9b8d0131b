package io.rebond.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-17, true",
        "'', 2026-11-21, false",
        "'', 2026-11-22, false",
        "'', 2026-07-14, true",
        "FR, 2026-07-13, true",
        "FR, 2026-07-14, false",
        "FR, 2026-04-03, true",
        "FR-67, 2026-04-03, false",
        "FR, 2026-04-06, false",
        "DE, 2026-06-04, true",
        "DE-BY, 2026-06-04, false",
        "US, 2026-11-26, false",
        "GB, 2026-12-28, false",
        "JP, 2026-05-05, false"
    })
    void peopleAreWrittenToFromMondayToFridayExceptOnHolidays(String place, LocalDate day, boolean written) {
        assertThat(WorkingDays.in(place).include(day)).isEqualTo(written);
    }

    /** On Christmas Eve Germany works. */
    @Test
    void whatIsCelebratedAtWorkIsNoHoliday() {
        assertThat(WorkingDays.in("DE").isHoliday(LocalDate.of(2026, 12, 24))).isFalse();
    }

    @Test
    void aPlaceIsTypedAsItComes() {
        assertThat(WorkingDays.in(" fr-67 ")).isEqualTo(new WorkingDays("FR-67"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"France", "XX", "FR-XX", "NYSE", "FR-", "fr_67", "FR-67-1", "../FR"})
    void aPlaceThatNobodyKnowsIsRefused(String typed) {
        assertThatThrownBy(() -> WorkingDays.in(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
