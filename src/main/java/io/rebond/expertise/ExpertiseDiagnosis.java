package io.rebond.expertise;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the settings can be obeyed. */
@Singleton
class ExpertiseDiagnosis implements Diagnosis {

    private static final int MOST_REQUESTS = 10;
    private static final long MOST_DAYS = 60;

    private final ExpertiseConfig config;

    ExpertiseDiagnosis(ExpertiseConfig config) {
        this.config = config;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (config.openRequests() < 1 || config.openRequests() > MOST_REQUESTS) {
            findings.add(new Finding(
                    Weight.WRONG, "REBOND_EXPERTISE_OPEN_REQUESTS", "must be 1 to 10.", "doit valoir de 1 à 10."));
        }
        if (config.patience().compareTo(Duration.ofDays(1)) < 0
                || config.patience().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_EXPERTISE_PATIENCE",
                    "must be 1 to 60 days, such as 14d.",
                    "doit valoir de 1 à 60 jours, par exemple 14d."));
        }
        return findings;
    }
}
