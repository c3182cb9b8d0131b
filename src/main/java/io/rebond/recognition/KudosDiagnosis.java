package io.rebond.recognition;

import io.rebond.chat.Diagnosis;
import io.rebond.chat.Signals;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Whether the settings can be obeyed. */
@Singleton
class KudosDiagnosis implements Diagnosis {

    private final KudosConfig config;

    KudosDiagnosis(KudosConfig config) {
        this.config = config;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!Signals.areShortNames(config.emoji())) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_KUDOS_EMOJI",
                    "must be short names of emoji without colons, separated by commas, such as bouquet.",
                    "doit être des noms courts d'emoji sans deux-points, séparés par des virgules, comme bouquet."));
        }
        if (!ZoneId.getAvailableZoneIds().containsAll(config.offIn().orElse(List.of()))) {
            findings.add(new Finding(
                    Weight.WRONG,
                    "REBOND_KUDOS_OFF_IN",
                    "must be time zones, separated by commas, such as Europe/Berlin.",
                    "doit être des fuseaux horaires, séparés par des virgules, comme Europe/Berlin."));
        }
        return findings;
    }
}
