package io.rebond.relaunch;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the limits can be obeyed. */
@Singleton
class RelaunchDiagnosis implements Diagnosis {

    private final RelaunchConfig config;

    RelaunchDiagnosis(RelaunchConfig config) {
        this.config = config;
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(
                        days("REBOND_RELAUNCH_SILENCE", config.silence(), 14, 60),
                        days("REBOND_RELAUNCH_PAUSE", config.pause(), 3, 13),
                        days("REBOND_RELAUNCH_PATIENCE", config.patience(), 1, 14),
                        number("REBOND_RELAUNCH_PEOPLE", config.people(), 10),
                        number("REBOND_RELAUNCH_WEEKLY", config.weekly(), 20))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> days(String key, Duration set, int least, int most) {
        return set.compareTo(Duration.ofDays(least)) >= 0 && set.compareTo(Duration.ofDays(most)) <= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WRONG,
                        key,
                        "must be " + least + " to " + most + " days, such as " + least + "d.",
                        "doit valoir de " + least + " à " + most + " jours, par exemple " + least + "d."));
    }

    private static Optional<Finding> number(String key, int set, int most) {
        return set >= 1 && set <= most
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WRONG, key, "must be 1 to " + most + ".", "doit valoir de 1 à " + most + "."));
    }
}
