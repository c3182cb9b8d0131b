package io.rebond.proposal;

import io.rebond.chat.Diagnosis;
import io.rebond.chat.Signals;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the settings can be obeyed. */
@Singleton
class ProposalDiagnosis implements Diagnosis {

    private static final Duration LONGEST = Duration.ofDays(30);

    private final ProposalConfig config;

    ProposalDiagnosis(ProposalConfig config) {
        this.config = config;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!Signals.areShortNames(config.emoji())) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_PROPOSAL_EMOJI",
                    "must be short names of emoji without colons, separated by commas, such as newspaper.",
                    "doit être des noms courts d'emoji sans deux-points, séparés par des virgules, comme newspaper."));
        }
        if (config.patience().compareTo(Duration.ofDays(1)) < 0
                || config.patience().compareTo(LONGEST) > 0) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_PROPOSAL_PATIENCE",
                    "must be 1 to 30 days, such as 7d.",
                    "doit valoir de 1 à 30 jours, par exemple 7d."));
        }
        return findings;
    }
}
