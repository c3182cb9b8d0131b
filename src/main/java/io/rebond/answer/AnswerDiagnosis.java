package io.rebond.answer;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the settings can be obeyed. */
@Singleton
class AnswerDiagnosis implements Diagnosis {

    private static final long MOST_DAYS = 30;

    private final AnswerConfig config;

    AnswerDiagnosis(AnswerConfig config) {
        this.config = config;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!config.emoji().stream().allMatch(emoji -> emoji.matches("[\\p{L}\\p{N}_+'-]{1,100}"))) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_ANSWER_EMOJI",
                    "must be short names of emoji without colons, such as white_check_mark.",
                    "doit être des noms courts d'emoji sans deux-points, comme white_check_mark."));
        }
        if (config.patience().compareTo(Duration.ofDays(1)) < 0
                || config.patience().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_ANSWER_PATIENCE",
                    "must be 1 to 30 days, for example 7d.",
                    "doit valoir de 1 à 30 jours : 7d, par exemple."));
        }
        return findings;
    }
}
