package io.rebond.privacy;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Holds the settings to what the notice promises. */
@Singleton
class PrivacyDiagnosis implements Diagnosis {

    private static final int FLOOR = 5;

    private final PrivacyConfig config;

    PrivacyDiagnosis(PrivacyConfig config) {
        this.config = config;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (config.minimumGroup() < FLOOR || config.minimumGroup() > 100) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_PRIVACY_MINIMUM_GROUP",
                    "must be 5 to 100: the notice promises that no figure speaks of fewer than five people.",
                    "doit valoir de 5 à 100 : la notice promet qu'aucun chiffre ne parle de moins de cinq personnes."));
        }
        if (config.retentionMonths() < 1 || config.retentionMonths() > 36) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_PRIVACY_RETENTION_MONTHS",
                    "must be 1 to 36 months.",
                    "doit valoir de 1 à 36 mois."));
        }
        if (config.leavers().toDays() < 1 || config.leavers().toDays() > 365) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_PRIVACY_LEAVERS",
                    "must be 1 to 365 days, such as 30d.",
                    "doit valoir de 1 à 365 jours, par exemple 30d."));
        }
        return findings;
    }
}
